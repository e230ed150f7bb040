# make, make install and make installcheck work as for every extension;
# PG_CONFIG names the server to build for.  make check-unit tests the parsing
# core and needs no PostgreSQL.

ifneq ($(filter-out check-unit,$(or $(MAKECMDGOALS),all)),)

EXTENSION = cbcc
MODULE_big = cbcc

# A build outside of the source tree: make -f SOURCE/Makefile VPATH=SOURCE
ifdef VPATH
SOURCE = $(VPATH)/
$(shell mkdir -p src/core src/lexicon src/pg src/register src/sql src/standard)
endif

CORE = $(patsubst $(SOURCE)%,%,$(sort $(wildcard $(SOURCE)src/core/*.c)))
WRAPPERS = $(patsubst $(SOURCE)%,%,$(sort $(wildcard $(SOURCE)src/pg/*.c)))
INCLUDED = $(wildcard $(SOURCE)src/core/*.h $(SOURCE)src/lexicon/*.h $(SOURCE)src/pg/*.h)
TERMS = $(sort $(wildcard $(SOURCE)src/lexicon/*.tsv))
GENERATOR = $(SOURCE)src/lexicon/generate.c $(SOURCE)src/core/text.c
REGISTER = $(patsubst %,$(SOURCE)src/register/%.tsv,unit successor word)
REGISTER_GENERATOR = $(SOURCE)src/register/generate.c \
	$(patsubst %,$(SOURCE)src/core/%.c,date spelling text)
STANDARDS = $(patsubst %,$(SOURCE)src/standard/%.tsv,title_word title standard age_band form no)
STANDARD_GENERATOR = $(SOURCE)src/standard/generate.c \
	$(patsubst %,$(SOURCE)src/core/%.c,date text)

TABLES = src/lexicon/lexicon_data.o src/register/register_data.o src/standard/standard_data.o
OBJS = $(CORE:.c=.o) $(WRAPPERS:.c=.o) $(TABLES)

# The install script is one file per room, in an order in which each stands
# only on those before it; the update scripts are written out.
EXTENSION_VERSION = $(shell sed -n "s/^default_version = '\(.*\)'/\1/p" $(SOURCE)cbcc.control)
ROOMS = extension enum quantity qualification qualification_range document_ref \
	article cell check vietnamese text_search person_name unit label report report_views \
	standard personnel rules
DATA_built = src/sql/cbcc--$(EXTENSION_VERSION).sql
DATA = $(patsubst $(SOURCE)%,%,$(sort $(wildcard $(SOURCE)src/sql/cbcc--*--*.sql)))
EXTRA_CLEAN = src/lexicon/generate src/lexicon/lexicon_data.c \
	src/register/generate src/register/register_data.c \
	src/standard/generate src/standard/standard_data.c $(wildcard test/unit/build)

PG_CPPFLAGS = -I$(SOURCE)src/core -I$(SOURCE)src/lexicon -I$(SOURCE)src/pg $(LIBRARY_CFLAGS)
SHLIB_LINK = $(LIBRARY_LIBS)

# install creates the extension that the tests after it use.
TESTS = $(patsubst $(SOURCE)sql/%.sql,%,$(sort $(wildcard $(SOURCE)sql/*.sql)))
REGRESS = $(filter install,$(TESTS)) $(filter-out install,$(TESTS))
REGRESS_OPTS = --encoding=UTF8 --no-locale

# Several sessions at once, where the server's development files can test that
SPECS = $(patsubst $(SOURCE)specs/%.spec,%,$(sort $(wildcard $(SOURCE)specs/*.spec)))
ISOLATION_OPTS = --encoding=UTF8 --load-extension=cbcc

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
ifeq ($(PGXS),)
$(error $(PG_CONFIG) does not answer. Install the server's development files \
	(Debian: postgresql-server-dev-all) or set PG_CONFIG)
endif
ifneq ($(wildcard $(dir $(PGXS))../test/isolation/pg_isolation_regress*),)
ISOLATION = $(SPECS)
endif
include $(PGXS)

# A server built with ICU knows where ICU is; pkg-config knows for the others.
ifneq ($(strip $(ICU_LIBS)),)
LIBRARY_LIBS := $(ICU_LIBS)
LIBRARY_CFLAGS := $(ICU_CFLAGS)
else
LIBRARY_LIBS := $(shell pkg-config --libs icu-i18n icu-uc 2>/dev/null)
LIBRARY_CFLAGS := $(shell pkg-config --cflags icu-i18n icu-uc 2>/dev/null)
endif

ifneq ($(filter-out %clean,$(or $(MAKECMDGOALS),all)),)
ifneq ($(shell echo '\#include <unicode/utypes.h>' | $(CC) $(LIBRARY_CFLAGS) -E - >/dev/null 2>&1 && echo found),found)
LIBRARY_LIBS =
endif
ifeq ($(strip $(LIBRARY_LIBS)),)
$(error cbcc needs ICU and its header files. Install them \
	(Debian: libicu-dev and pkg-config) and run make again)
endif
endif

# No other library calls into the core, so that its functions may be inlined,
# nor has tables in the place of ours, so that they are reached without a detour.
ifeq ($(GCC), yes)
$(CORE:.c=.o) $(CORE:.c=.bc) $(TABLES) $(TABLES:.o=.bc): override CFLAGS += -fvisibility=hidden
endif

$(OBJS) $(OBJS:.o=.bc): $(INCLUDED)

src/lexicon/generate: $(GENERATOR) $(INCLUDED)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(CPPFLAGS) -o $@ $(GENERATOR) $(LDFLAGS) $(LIBRARY_LIBS)

src/lexicon/lexicon_data.c: src/lexicon/generate $(TERMS)
	src/lexicon/generate $@ $(TERMS)

src/register/generate: $(REGISTER_GENERATOR) $(INCLUDED)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(CPPFLAGS) -o $@ $(REGISTER_GENERATOR) $(LDFLAGS)

src/register/register_data.c: src/register/generate $(REGISTER)
	src/register/generate $@ $(REGISTER)

src/standard/generate: $(STANDARD_GENERATOR) $(INCLUDED)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(CPPFLAGS) -o $@ $(STANDARD_GENERATOR) $(LDFLAGS) $(LIBRARY_LIBS)

src/standard/standard_data.c: src/standard/generate $(STANDARDS)
	src/standard/generate $@ $(STANDARDS)

src/sql/cbcc--$(EXTENSION_VERSION).sql: $(ROOMS:%=$(SOURCE)src/sql/%.sql) $(SOURCE)cbcc.control $(SOURCE)Makefile
	@mkdir -p $(@D)
	for room in $(ROOMS); do cat $(SOURCE)src/sql/$$room.sql && echo || exit 1; done >$@

endif

check-unit:
	$(MAKE) -C $(or $(VPATH),.)/test/unit check

.PHONY: check-unit
.DELETE_ON_ERROR:
