--
-- Errors that are asked for and not raised, from 16 on; 15 ends here.
--
SET search_path = cbcc, public;
SELECT current_setting('server_version_num')::int < 160000 AS old \gset
\if :old
	\quit
\endif
CREATE TEMP TABLE literals (type text, literal text);
INSERT INTO literals VALUES
	('cbcc.quantity', 'gần 125.300 lượt'),
	('cbcc.quantity', '125.300'),
	('cbcc.quantity', '1.25.300 lượt'),
	('cbcc.quantity', '1234567890123456789 người'),
	('cbcc.quantity', ''),
	('cbcc.quantity[]', '{"5 người","x"}'),
	('cbcc.qualification', 'Đại học'),
	('cbcc.qualification', 'Đại hoc'),
	('cbcc.qualification', 'Trung cấp'),
	('cbcc.qualification', '13/12'),
	('cbcc.qualification_range', '["Đại học",)'),
	('cbcc.qualification_range', '["Tiến sĩ","Đại học"]'),
	('cbcc.qualification_range', '["Đại học","Cao cấp lý luận chính trị"]'),
	('cbcc.qualification_range', '["Đại hoc",)'),
	('cbcc.qualification_multirange', '{["Đại học",)}'),
	('cbcc.qualification_multirange', '{["Đại hoc",)}'),
	('cbcc.document_ref', '163/QĐ-TTg'),
	('cbcc.document_ref', 'quyết định'),
	('cbcc.person_name', 'Nguyễn Văn A'),
	('cbcc.fact_event', 'training'),
	('cbcc.fact_event', 'dancing'),
	('cbcc.fact', '("[1,5)","[1,9)","5 người",,stock,actual,total,{},,,,,)'),
	('cbcc.fact', '("[1,5)","[1,9)","5 nguoi",,stock,actual,total,{},,,,,)'),
	('cbcc.fact', '(1)');
SELECT type, literal, pg_input_is_valid(literal, type) AS valid,
	e.sql_error_code AS code, e.message
FROM literals, pg_input_error_info(literal, type) e;
-- what is asked is what is raised
DO $$
DECLARE
	asked record;
	raised text;
BEGIN
	FOR asked IN SELECT type, literal, e.*
		FROM literals, pg_input_error_info(literal, type) e
	LOOP
		BEGIN
			raised = NULL;
			EXECUTE format('SELECT %L::%s', asked.literal, asked.type);
		EXCEPTION WHEN OTHERS THEN
			raised = SQLSTATE || ' ' || SQLERRM;
		END;
		IF raised IS DISTINCT FROM asked.sql_error_code || ' ' || asked.message THEN
			RAISE WARNING '% %: asked %, raised %', asked.type, asked.literal, asked.message, raised;
		END IF;
	END LOOP;
END
$$;
-- COPY leaves out what it cannot read, from 17 on; 16 ends here
SELECT current_setting('server_version_num')::int < 170000 AS old \gset
\if :old
	\quit
\endif
CREATE TEMP TABLE counted (q cbcc.quantity);
COPY counted FROM STDIN WITH (ON_ERROR ignore);
12 người
many
5,5%
\.
SELECT * FROM counted;
