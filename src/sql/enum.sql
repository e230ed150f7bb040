--
-- Vocabularies
--

CREATE TYPE cbcc.fact_event AS ENUM (
	'stock', 'training', 'rotation', 'appointment', 'planning',
	'recruitment', 'reduction', 'evaluation', 'change', 'spending',
	'material'
);
COMMENT ON TYPE cbcc.fact_event IS
'What the number of a fact counts: people or posts as they stand, trained, moved, appointed, planned, recruited, reduced, rated; a change; money; books.';

CREATE TYPE cbcc.fact_modality AS ENUM (
	'actual', 'target'
);
COMMENT ON TYPE cbcc.fact_modality IS
'Whether a fact is or was so (actual) or is planned, needed or forecast (target).';

CREATE TYPE cbcc.fact_stat AS ENUM (
	'total', 'mean', 'per_year'
);
COMMENT ON TYPE cbcc.fact_stat IS
'Whether a number is a whole, a mean, or an amount for each year.';

CREATE TYPE cbcc.fact_standard AS ENUM (
	'met', 'above', 'below'
);
COMMENT ON TYPE cbcc.fact_standard IS
'Whether the people counted meet, exceed or miss the standard of their title.';

CREATE TYPE cbcc.quantity_unit AS ENUM (
	'person', 'turn', 'percent', 'percent_of_plan', 'class', 'vnd', 'times',
	'item', 'post'
);
COMMENT ON TYPE cbcc.quantity_unit IS
'Unit of a quantity: people, turns (luot), per cent, per cent of a plan, classes, Vietnamese dong, times as a ratio, books or sets of materials, posts (bien che). In the order that quantities sort by.';

CREATE TYPE cbcc.quantity_approx AS ENUM (
	'exact', 'about', 'under', 'over', 'at_least', 'at_most', 'order'
);
COMMENT ON TYPE cbcc.quantity_approx IS
'Sign word of a quantity: none, about, nearly (under), more than (over), at least, at most, or an order of magnitude (order).';

CREATE TYPE cbcc.population AS ENUM (
	'cadre', 'civil_servant', 'public_employee', 'worker', 'party_member',
	'key_cadre', 'leader', 'part_time', 'committee_member',
	'council_delegate', 'reserve', 'learner', 'lecturer', 'union_officer',
	'central', 'province', 'district', 'commune', 'village', 'female',
	'ethnic_minority', 'young', 'religious'
);
COMMENT ON TYPE cbcc.population IS
'Tags of the people counted: kinds (cadre to union_officer), levels of administration (central to village), traits (female to religious).';

CREATE TYPE cbcc.qualification_track AS ENUM (
	'general', 'professional', 'political', 'state_management',
	'foreign_language', 'ethnic_language', 'informatics', 'defense',
	'party_work', 'skills'
);
COMMENT ON TYPE cbcc.qualification_track IS
'Track of a qualification: general education, profession, political theory, state management, foreign language, language of an ethnic minority, informatics, defense and security, party work, skills.';

CREATE TYPE cbcc.qualification_level AS ENUM (
	'primary', 'lower_secondary', 'upper_secondary', 'untrained',
	'elementary', 'intermediate', 'college', 'advanced', 'bachelor',
	'master', 'doctor', 'officer', 'specialist', 'principal', 'senior'
);
COMMENT ON TYPE cbcc.qualification_level IS
'Level of a qualification. Within each track the levels that it uses stand from low to high; levels of different tracks do not compare.';

CREATE TYPE cbcc.study_mode AS ENUM (
	'regular', 'in_service', 'distance', 'bridge', 'second_degree',
	'full_time', 'part_time'
);
COMMENT ON TYPE cbcc.study_mode IS
'Mode of study behind a qualification.';

CREATE TYPE cbcc.document_kind AS ENUM (
	'decision', 'resolution', 'decree', 'circular', 'directive', 'plan',
	'project', 'law', 'conclusion', 'regulation', 'guidance', 'program',
	'report', 'dispatch'
);
COMMENT ON TYPE cbcc.document_kind IS
'Kind of a document cited.';

CREATE TYPE cbcc.article_part_kind AS ENUM (
	'title', 'lead', 'byline', 'date', 'caption', 'body', 'source',
	'furniture'
);
COMMENT ON TYPE cbcc.article_part_kind IS
'What a line of an article page is. furniture is all that is not the article: menus, counters, links, comments.';
