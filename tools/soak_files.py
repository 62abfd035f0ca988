"""The files of the soak: large ones, and workbooks made to exhaust or to mislead a reader."""

import io
import random
import struct
import zipfile

WORDS = (
    "wells pumps training nurses districts seeds laboratory exchange experts irrigation cooperation ministry teachers "
    "vaccines coast fishery solar grid maps census scholarships rural roads bridge maintenance quality standards"
).split()
HEAD = (
    "reporter,id,kind,title,description,status,start,end,provider,recipients,sectors,goals,resource_id,resource_kind,"
    "basis,resource_start,money,currency,quantity,unit\n"
)


def write_csv(path, rows=None, size=None, edition=1):
    """Activities in our own shape, so many or so many bytes; their number. Editions differ in the money of each row."""
    draw = random.Random(1)
    texts = [" ".join(draw.choices(WORDS, k=100)) for _ in range(500)]
    count, written = 0, len(HEAD)
    with open(path, "w", encoding="ascii") as out:
        out.write(HEAD)
        while count < rows if rows else written < size:
            n = count
            line = (
                f"XAA-M{n % 30:02d},A{n:07d},project,Wells and pumps of district {n},{texts[n % 500]},implementation,"
                f"2018-01-{n % 27 + 1:02d},2027-12-31,XAA,{('KEN', 'PER', 'LAO', 'FJI')[n % 4]},14031,6.1,r1,grant,disbursed,"
                f"{2019 + n % 6}-{n % 12 + 1:02d}-15,{n % 9000 + 100}.{n % 90 + 9 + edition},USD,{n % 300 + 1},day\n"
            )
            out.write(line)
            written += len(line)
            count += 1
    return count


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


class Repeated:
    """Bytes that are packed without ever being there as a whole: head, a part many times, tail."""

    def __init__(self, head, part, times, tail):
        self.head, self.part, self.times, self.tail = head, part, times, tail

    def write_to(self, out):
        out.write(self.head)
        block = self.part * max(1, (1 << 20) // len(self.part))
        of_block = len(block) // len(self.part)
        for _ in range(self.times // of_block):
            out.write(block)
        out.write(self.part * (self.times % of_block))
        out.write(self.tail)


def workbook(sheet, strings=b"<sst/>"):
    """An XLSX of one sheet, its rows and shared strings as given: bytes or Repeated."""
    members = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{TYPE}.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    }
    head, tail = f'<worksheet xmlns="{MAIN}"><sheetData>'.encode(), b"</sheetData></worksheet>"
    if isinstance(sheet, Repeated):
        sheet = Repeated(head + sheet.head, sheet.part, sheet.times, sheet.tail + tail)
    else:
        sheet = Repeated(head + sheet, b" ", 0, tail)
    if not isinstance(strings, Repeated):
        strings = Repeated(strings, b" ", 0, b"")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, text in members.items():
            package.writestr(name, text)
        for name, part in [("xl/worksheets/sheet1.xml", sheet), ("xl/sharedStrings.xml", strings)]:
            with package.open(name, "w", force_zip64=True) as out:
                part.write_to(out)
    return packed.getvalue()


def own_rows():
    """The head of our own shape and an activity, its title the first shared string: so the rest is read too, not only looked at."""
    cells = (
        "XAA-M01,A1,project,@,,implementation,2024-01-01,2024-12-31,XAA,KEN,14031,6.1,r1,grant,disbursed,2024-05-01,100.50,USD,,\n"
    )
    rows = ""
    for text in (HEAD, cells):
        row = ""
        for cell in text.rstrip("\n").split(","):
            row += '<c t="s"><v>0</v></c>' if cell == "@" else f'<c t="inlineStr"><is><t>{cell}</t></is></c>' if cell else "<c/>"
        rows += f"<row>{row}</row>"
    return rows.encode()


ONE = own_rows()


def far_cells(_):
    """Our own head stands elsewhere: the two cells are all there is."""
    return workbook(
        b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    )


def far_corner(_):
    return workbook(ONE + b'<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>', TITLE)


def far_rows(size):
    """Rows whose only value is in the last column: 16,384 cells each, were the empty ones counted."""
    part = b'<row><c r="XFD1"><v>2</v></c></row>'
    return workbook(Repeated(ONE, part, size(1_000_000), b""), TITLE)


TITLE = b"<sst><si><t>Wells and pumps</t></si></sst>"


def one_long_string(size):
    return workbook(ONE, Repeated(b'<sst count="1"><si><t>', b"a", size(500_000_000), b"</t></si></sst>"))


def many_strings(size):
    part = b"<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>"
    return workbook(ONE, Repeated(b"<sst>", part, size(500_000_000) // len(part), b"</sst>"))


def empty_strings(size):
    return workbook(ONE, Repeated(b"<sst>", b"<si/>", size(500_000_000) // 5, b"</sst>"))


def empty_rows(size):
    """Formatted rows without a value, numbered by their order, as files of some programs are."""
    return workbook(Repeated(ONE, b'<row s="1" customFormat="1"><c s="1"/></row>', size(1_000_000), b""), TITLE)


def deep(size):
    return workbook(Repeated(ONE, b"<row>", size(5_000_000), b""), TITLE)


def billion_laughs(_):
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    return workbook(ONE, f"<?xml version=\"1.0\"?><!DOCTYPE sst [{entities}]><sst><si><t>&l9;</t></si></sst>".encode())


def compound(streams):
    """A compound file ([MS-CFB]) of 512-byte sectors: one FAT sector, one of the directory, streams of 4,096 bytes and more."""
    end, free = 0xFFFFFFFE, 0xFFFFFFFF
    fat, body, entries = [0xFFFFFFFD, end], b"", []
    for name, data in streams:
        data = data.ljust(-(-max(len(data), 4096) // 512) * 512, b"\0")
        first, count = len(fat), len(data) // 512
        fat += [*range(first + 1, first + count), end]
        body += data
        entries.append((name, 2, first, len(data)))

    def entry(name, kind, start, size, right, child):
        text = (name + "\0").encode("utf-16-le")
        return (
            text.ljust(64, b"\0")
            + struct.pack("<HBB3I", len(text) if name else 0, kind, 1, free, right, child)
            + bytes(36)
            + struct.pack("<IQ", start, size)
        )

    directory = entry("Root Entry", 5, end, 0, free, 1)
    for at, (name, kind, start, size) in enumerate(entries):
        directory += entry(name, kind, start, size, at + 2 if at + 1 < len(entries) else free, free)
    directory = directory.ljust(512, b"\0")
    header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0)
    header += struct.pack("<109I", 0, *[free] * 108)
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(512, b"\xff")
    assert len(table) == 512 and len(header) == 512
    return header + table + directory + body


def locked_xlsx(_):
    """As Excel saves with a password: the package is a stream of noise beside its key data."""
    noise = random.Random(3).randbytes(16_384)
    return compound([("EncryptedPackage", noise), ("EncryptionInfo", b"\x04\x00\x04\x00\x40\x00\x00\x00<encryption/>")])


def locked_xls(_):
    """An Excel 97 workbook whose second record is FilePass: the rest is noise."""
    start = struct.pack("<HHHHHHII", 0x0809, 16, 0x0600, 5, 0, 0, 0, 6) + struct.pack("<HHHHH", 0x002F, 6, 1, 1, 1) + bytes(2)
    return compound([("Workbook", start + random.Random(4).randbytes(8_000))])


def locked_ods(_):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", random.Random(5).randbytes(4_096))
        package.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="9000">'
            '<manifest:encryption-data manifest:checksum="x"/></manifest:file-entry></manifest:manifest>',
        )
    return packed.getvalue()


def csv_bomb(size):
    """A zip of a CSV that is one endless line."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        with package.open("data.csv", "w", force_zip64=True) as out:
            Repeated(HEAD.encode(), b"a", size(2_000_000_000), b"").write_to(out)
    return packed.getvalue()


def open_quote(size):
    """A CSV whose first quote is never closed."""
    return HEAD.encode() + b'"' + b"XAA,1,project,x\n" * (size(200_000_000) // 16)


BOOKS = [
    ("far.xlsx", "a workbook with two cells, A1 and XFD1048576", far_cells),
    ("corner.xlsx", "a good workbook with one more cell at XFD1048576", far_corner),
    ("far-rows.xlsx", "a million rows with one value in column XFD", far_rows),
    ("long-string.xlsx", "500 MB of shared strings, one string", one_long_string),
    ("many-strings.xlsx", "500 MB of shared strings of 30 letters", many_strings),
    ("empty-strings.xlsx", "500 MB of empty shared strings", empty_strings),
    ("empty-rows.xlsx", "a million empty formatted rows", empty_rows),
    ("deep.xlsx", "five million rows, each inside the one before", deep),
    ("laughs.xlsx", "entities that grow to 10^10 letters", billion_laughs),
    ("locked.xlsx", "a password-protected XLSX", locked_xlsx),
    ("locked.xls", "a password-protected XLS", locked_xls),
    ("locked.ods", "a password-protected ODS", locked_ods),
    ("bomb.zip", "2 GB of one CSV line in a zip", csv_bomb),
    ("quote.csv", "a CSV of 200 MB with a quote never closed", open_quote),
]


def flip_and_cut(good, draw):
    """Damage: some bytes changed, or the end cut off; half the time inside a member, packed again so that it is read."""
    if draw.random() < 0.2:
        return good[: draw.randrange(len(good))]
    if draw.random() < 0.3:
        return damage(good, draw)
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        victim = draw.choice(names)
        for name in names:
            new.writestr(name, damage(old.read(name), draw) if name == victim else old.read(name))
    return packed.getvalue()


def damage(good, draw):
    bad = bytearray(good)
    for _ in range(draw.randrange(1, 20)):
        bad[draw.randrange(len(bad))] = draw.choice([draw.randrange(256), ord("<"), ord('"'), ord("9"), 0])
    return bytes(bad)
