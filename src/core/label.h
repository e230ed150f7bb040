/*-------------------------------------------------------------------------
 *
 * label.h
 *		What reports call things, in Vietnamese.
 *
 * The words stand in src/lexicon/label.tsv.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_LABEL_H
#define CBCC_LABEL_H

#include "cbcc.h"

typedef struct cbcc_label
{
	const char *member;			/* SQL label */
	const char *words;
} cbcc_label;

/* Of tracks, levels and standards the first is the one behind NONE. */
extern const cbcc_label cbcc_event_words[CBCC_EVENT_COUNT];
extern const cbcc_label cbcc_modality_words[CBCC_MODALITY_COUNT];
extern const cbcc_label cbcc_stat_words[CBCC_STAT_COUNT];
extern const cbcc_label cbcc_standard_words[CBCC_STANDARD_COUNT - 1];
extern const cbcc_label cbcc_population_words[CBCC_POPULATION_COUNT];
extern const cbcc_label cbcc_track_words[CBCC_TRACK_COUNT - 1];
extern const cbcc_label cbcc_level_words[CBCC_LEVEL_COUNT - 1];
extern const cbcc_label cbcc_document_words[CBCC_DOCUMENT_COUNT];

/* Reports and the headings of their columns. */
#define CBCC_HEADING_COUNT 73
extern const cbcc_label cbcc_heading_words[CBCC_HEADING_COUNT];

/*
 * Each writes into a buffer of this size and returns the length, without a
 * NUL.  All 23 members of a population are 300 bytes.
 */
#define CBCC_LABEL_SIZE 512

/* "cán bộ, công chức nữ cấp xã": kinds, traits, levels of administration */
extern size_t cbcc_population_label_write(uint32_t population, char *buffer);

/*
 * From first to last, both included: "đại học trở lên", "trung cấp LLCT",
 * "dưới đại học", "tin học", "Tiếng Anh B1 trở lên".
 */
extern size_t cbcc_qualification_label_write(cbcc_qualification first,
											 cbcc_qualification last,
											 char *buffer);

/*
 * "2016 – 2020", "07 – 12/2025", "từ 2017 đến nay", "đến 2020", "30/06/2019";
 * nothing for a period that is not known, or open at both ends.
 */
extern size_t cbcc_period_label_write(cbcc_period period, char *buffer);

#endif							/* CBCC_LABEL_H */
