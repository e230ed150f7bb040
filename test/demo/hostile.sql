-- An article that tries to get out of the page, for the test of it.
INSERT INTO article (source, published, body) VALUES (
    '<script>alert(1)</script><img src=x onerror=alert(2)>" onmouseover="alert(3)' || repeat('x', 200), '2020-05-05',
    'Xã Bản Hạ có 22 công chức, trong đó 12 người có trình độ đại học & <b>63,6%</b> có trình độ trung cấp lý luận chính trị.');
