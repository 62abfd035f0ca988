### Reading documents of organs: resolutions, decisions, reports.

finding-mandate-adopted-text = The paragraph hands on a text of its own, which begins behind it.
    .title = Text that is handed on
    .why = A declaration, a programme or a final document has its own numbers. Its paragraphs are kept as those of that text, not as operative paragraphs of the resolution.
    .fix = Nothing is to be done; compare with the original where a number matters.

finding-mandate-call-unanswered = Marks of footnotes without a footnote: { $count }, the first is “{ $mark }”.
    .title = Footnote mark without a footnote
    .why = The text calls a footnote that was not found in the file.
    .fix = Compare with the original if you need the footnotes.

finding-mandate-cut-short = The document ends before it is complete.
    .title = Document cut short
    .why = The last paragraph ends without a full stop, or something that was opened is not closed. What stood before was read.
    .fix = See whether the file is whole, and read it again.

finding-mandate-damaged = The file, or a part of it, cannot be read: { $detail }.
    .title = Damaged file
    .why = Files are damaged when a transfer breaks off, or by programs that write them wrongly. What could be read was kept.
    .fix = Ask for the file again.

finding-mandate-empty = The file has no paragraph.
    .title = No text
    .why = Nothing in the file is text of a document.
    .fix = See whether this is the right file.

finding-mandate-encoding = Some bytes are no letters of { $encoding }. They were replaced by “�”.
    .title = Wrong encoding
    .why = The file was saved in another encoding than its letters show, or it is damaged.
    .fix = Save the file as UTF-8.

finding-mandate-encrypted = The file is protected by a password.
    .title = Encrypted file
    .why = What is encrypted cannot be read without the password.
    .fix = Save the file without a password.

finding-mandate-format-unknown = Files of the kind { $format } are not read here.
    .title = Kind of file not read
    .why = Plain text, Word (DOCX), PDF with text, HTML, Akoma Ntoso and lists of paragraphs in JSON are read.
    .fix = Save the document in one of these forms.

finding-mandate-inflates = The part “{ $member }” unpacks to more than is allowed.
    .title = Unpacks to too much
    .why = A small file that unpacks without end is made to exhaust the machine. Reading stopped there.
    .fix = Do not open the file; ask the sender what it is.

finding-mandate-language-unknown = The language of the text is not known.
    .title = Language not known
    .why = Documents are read in Arabic, Chinese, English, French, Russian and Spanish. The paragraphs were kept, but their parts could hardly be told.
    .fix = Look at the parts yourself.

finding-mandate-letters-unknown = The file does not say which letters its signs are: { $count } signs.
    .title = Letters not known
    .why = The fonts of the PDF file have no table from signs to letters. Words with such signs lack letters.
    .fix = Ask for the document in another form.

finding-mandate-limit = The document is longer than what is read. The rest was left out.
    .title = Document too long
    .why = Reading has limits, so that no file can exhaust the machine.
    .fix = Split the document.

finding-mandate-no-operative = No operative paragraph was found.
    .title = No operative paragraphs
    .why = A resolution says what the organ does in numbered paragraphs, or in sentences behind its preamble. None was recognised.
    .fix = Look at the paragraphs; the file may lack them or number them in another way.

finding-mandate-no-text = The PDF file has pages but no text: { $pages }.
    .title = Scanned pages
    .why = The pages are pictures, as a scanner makes them. Pictures are not read.
    .fix = Ask for the document as a file with text, or have the letters recognised first.

finding-mandate-note-textless = The mark “{ $mark }” stands at the foot of a page without a text.
    .title = Footnote without text
    .why = The tool that took the text out of the file moved marks and texts apart.
    .fix = Compare with the original if you need this footnote.

finding-mandate-note-uncalled = No paragraph calls the footnote “{ $mark }”.
    .title = Footnote without a place
    .why = The footnote was kept, but where it belongs was not found in the text.
    .fix = Compare with the original if its place matters.

finding-mandate-note-unmarked = Footnotes without a mark at the foot of a page: { $count }.
    .title = Footnote without a mark
    .why = There are more texts at the foot of the page than marks. They were kept without one.
    .fix = Compare with the original if you need these footnotes.

finding-mandate-number-order = Paragraph { $number } stands where { $expected } was expected.
    .title = Numbers out of order
    .why = A number is missing, or paragraphs stand in another order than their numbers. All were kept as they stand.
    .fix = Compare with the original.

finding-mandate-number-repeated = There is more than one paragraph { $number }.
    .title = Number repeated
    .why = Two paragraphs of one run have the same number. Both were kept.
    .fix = Compare with the original: a citation of this number is ambiguous.

finding-mandate-symbol-form = No organ gives the symbol “{ $symbol }”.
    .title = Symbol that cannot be
    .why = The symbol has not the form that the organs use: a session, and a number of up to four digits.
    .fix = See whether the symbol is misprinted.

finding-mandate-symbol-from-name = The symbol { $symbol } was taken from the name of the file.
    .title = Symbol from the file’s name
    .why = The text does not say its symbol.
    .fix = See whether it is right.

finding-mandate-symbol-missing = The document does not say its symbol.
    .title = No symbol
    .why = Without a symbol other documents cannot be linked to this one.
    .fix = Name the file by its symbol, as in A_RES_78_167.docx.

finding-mandate-two-languages = The document is in { $language }, and paragraphs of it in { $second }: { $count }.
    .title = Two languages in one document
    .why = Whole paragraphs are in another language, as when two versions stand in one file. All were read by the words of the first.
    .fix = Give each language a file of its own.

paragraph-kind-text = paragraph
paragraph-kind-heading = heading
paragraph-kind-speaker = who speaks
paragraph-kind-row = row of a table
cli-mandate-examples =
    Examples:
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read = Read documents and tell their parts, paragraphs and footnotes apart
cli-mandate-read-examples =
    Examples:
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read-arg-files = The documents: plain text, DOCX, PDF, HTML, Akoma Ntoso, or lists of paragraphs in JSON
cli-mandate-read-arg-out = The folder for what was read, one file a document
cli-mandate-read-arg-akn = Akoma Ntoso 3.0 instead of JSON
mandate-read-parts = Preambular paragraphs: { $preamble }. Operative paragraphs: { $operative }, with { $below } below them. Paragraphs of the body: { $body }. Of annexes: { $annex }. Footnotes: { $notes }.
mandate-read-session = session { $session }
mandate-read-item = agenda item { $item }
mandate-read-meeting = meeting { $meeting }
mandate-read-date = { $date }
mandate-read-unnamed = document without a symbol
mandate-read-total = Documents read: { $documents }. Paragraphs: { $paragraphs }.
mandate-read-written = { $path }: { $count } files.
