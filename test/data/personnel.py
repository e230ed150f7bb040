#!/usr/bin/env python3
"""Write personnel.tsv: invented people of three invented communes.

Their qualification cells are typed as such cells are: with abbreviations,
without marks, with slips, in one column.  The numbers come from a generator
of its own, so that the file is the same wherever this runs:

    python3 test/data/personnel.py >test/data/personnel.tsv
"""

class Generator:
    def __init__(self, state):
        self.state = state

    def number(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def pick(self, *choices):
        return choices[self.number(len(choices))]


# Ranks and religions have numbers of their own: the rest stays as it was.
people = Generator(20250701)
number, pick = people.number, people.pick
ranks = Generator(20121217)


SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lò Quàng Vàng Giàng".split()
MEN = "Văn Đức Hữu Công Quốc Xuân Minh".split()
WOMEN = "Thị Thị Thị Ngọc Thu Thanh".split()
GIVEN_MEN = "An Bình Cường Dũng Đạt Hải Hùng Khánh Long Nam Phúc Quân Sơn Thắng Tuấn Vinh".split()
GIVEN_WOMEN = "Anh Chi Dung Hà Hạnh Hoa Hương Lan Liên Mai Nga Oanh Phương Thảo Thủy Yến".split()
TITLES = ["Bí thư Đảng ủy", "Chủ tịch UBND", "Phó Chủ tịch UBND", "Chủ tịch HĐND", "Chủ tịch MTTQ", "Bí thư Đoàn",
          "Chủ tịch Hội Phụ nữ", "Chủ tịch Hội Nông dân", "Văn phòng - thống kê", "Địa chính - xây dựng", "Tài chính - kế toán",
          "Tư pháp - hộ tịch", "Văn hóa - xã hội", "Chỉ huy trưởng Quân sự"]
MAJORS = ["Luật", "Kế toán", "QLĐĐ", "Nông nghiệp", "Hành chính", "CTXH", "Quản lý nhà nước", "Lâm nghiệp", "QTKD",
          "Xây dựng", "CNTT", "Văn hóa", "Kinh tế", "Sư phạm Toán", "Thú y"]


def degree():
    r = number(100)
    major = pick(*MAJORS)
    if r < 8:
        return pick("Ths ", "Thạc sĩ ", "ThS. ") + major
    if r < 62:
        return (pick("ĐH ", "Đại học ", "Cử nhân ", "CN ", "DH ", "Đai học ", "Kỹ sư ") + major +
                pick("", "", "", " (TC)", " hệ VLVH", " (từ xa)", ", năm 2012"))
    if r < 72:
        return pick("CĐ ", "Cao đẳng ", "Cao đẵng ") + major
    if r < 90:
        return pick("TC ", "Trung cấp ", "TCCN ", "Trung cáp ") + major + pick("", "", " (đang học ĐH Luật)")
    if r < 94:
        return pick("Sơ cấp Thú y", "SC")
    return pick("chưa qua đào tạo", "Chưa qua ĐT")


def theory():
    return pick("", "", "TC LLCT", "TCLLCT", "Trung cấp lý luận chính trị", "TCCT", "Trung cấp LLCT-HC", "SC LLCT", "Sơ cấp LLCT",
                "CC LLCT", "Cao cấp LLCT", "CCCT", "đang học TC LLCT")


def rank():
    """The rank of a civil servant, by its code or in words."""
    r = ranks.number(100)
    if r < 6:
        return ranks.pick("01.002", "CVC", "Chuyên viên chính")
    if r < 66:
        return ranks.pick("01.003", "01.003", "CV", "Chuyên viên", "chuyên viên")
    if r < 88:
        return ranks.pick("01.004", "Cán sự", "cán sự")
    return ranks.pick("01.005", "Nhân viên")


def religion():
    return ranks.pick("Công giáo", "Phật giáo", "Tin Lành") if ranks.number(100) < 9 else "Không"


def cell():
    parts = [pick("12/12", "12/12", "12/12", "12/12", "THPT", "10/10", "9/12", "7/10", "BTVH 12/12"), degree(), theory(),
             pick("", "", "", "CV", "QLNN ngạch CV", "Chuyên viên", "BD QLNN chương trình CV", "CVC"),
             pick("", "", "Anh B", "Tiếng Anh A2", "Anh A", "B1 tiếng Anh", "Tiếng Pháp B", "Ngoại ngữ: không"),
             pick("", "Tin B", "Tin học A", "UDCNTTCB", "THVP", "Tin học: CB"), pick("", "", "", "Tiếng Thái", "tiếng Mông"),
             pick("", "", "QPAN ĐT 4", "QP-AN đối tượng 3")]
    return pick("; ", "; ", ", ", " - " if parts[4] == "" else "; ").join(p for p in parts if p)


def person():
    woman = number(100) < 38
    name = " ".join([pick(*SURNAMES), pick(*(WOMEN if woman else MEN)), pick(*(GIVEN_WOMEN if woman else GIVEN_MEN))])
    text = cell()
    if number(100) < 6:
        text = text.upper()
    if number(100) < 2:
        text = pick("xem hồ sơ gốc", "đang cập nhật", "12-Dec")
    return [name, "x" if woman else "", "x" if number(100) < 88 else "", pick("Kinh", "Kinh", "Thái", "Mông"),
            str(1966 + number(36)), pick(*TITLES), text, religion(), rank()]


print("\t".join(["xa", "ho_ten", "nu", "dang_vien", "dan_toc", "nam_sinh", "chuc_danh", "trinh_do", "ton_giao", "ngach"]))
for commune, count in (("Mường Lặm", 64), ("Phú Khê", 71), ("Tân Giang", 66)):
    for _ in range(count):
        print("\t".join([commune] + person()))
