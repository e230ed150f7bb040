--
-- facts_debug: how a text is read.
--
\x off
\pset null '-'
SELECT sentence, number, kind, piece, says, why
FROM cbcc.facts_debug('Năm 2020, huyện Suối Vàng cử 28 cán bộ đi đào tạo, trong đó có 10 nữ. Huyện có 14 xã.');
-- lines that are not read; the title's number is that of the body
SELECT sentence, number, kind, piece, says
FROM cbcc.facts_debug('Huyện Suối Vàng có 214 cán bộ xã

Thứ tư, 10/08/2022 - 21:05

Toàn huyện hiện có 214 cán bộ xã. Những năm gần đây, huyện coi việc đưa cán bộ đi học là việc phải làm trước. Ai được cử đi đều giữ nguyên lương và được hỗ trợ tiền ăn ở.

Hà Văn Tám

Tin liên quan

Huyện Bãi Mây có 18 cán bộ xã')
WHERE sentence IS NULL OR kind IN ('fact', 'title');
-- spans are those of the text, whatever its form
SELECT bool_and(cbcc.quote(body, span) = piece) AS spans
FROM (VALUES (normalize('Huyện Suối Vàng có 214 cán bộ xã.', NFD))) t (body), cbcc.facts_debug(body);
-- the facts are those of article_facts
SELECT f.quantity, f.place, f.period
FROM (VALUES ('Tháng 6, tỉnh cử 28 cán bộ và 12 công chức đi học; còn 3 người ở lại. Tỉnh Hà Vân có 45 trạm.')) t (body),
	cbcc.article_facts(body, '2021-07-01') f;
SELECT number, kind, says
FROM (VALUES ('Tháng 6, tỉnh cử 28 cán bộ và 12 công chức đi học; còn 3 người ở lại. Tỉnh Hà Vân có 45 trạm.')) t (body),
	cbcc.facts_debug(body, '2021-07-01')
WHERE kind IN ('fact', 'place', 'period');
SELECT count(*) FROM cbcc.facts_debug(NULL);
SELECT count(*) FROM cbcc.facts_debug('');
SELECT count(*) FROM cbcc.facts_debug('18 cán bộ', 'infinity');
-- a long sentence costs no more than its length allows
SET statement_timeout = '60s';
SELECT count(*) FILTER (WHERE kind = 'fact' AND says <> 'none') > 100 AS facts
FROM cbcc.facts_debug(repeat('xã có 18 cán bộ, ', 300));
-- what nobody reads is not explained
SELECT count(*) FROM cbcc.facts_debug(repeat('|', 900000));
SELECT count(*) FROM cbcc.facts_debug(repeat('|', 1100000));
RESET statement_timeout;
