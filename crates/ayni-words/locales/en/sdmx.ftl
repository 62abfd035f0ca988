### What the readers of SDMX found, and what the check of data against their structure did.

## Messages

finding-sdmx-format-unknown = The file is no SDMX message.
    .title = Not an SDMX message
    .why = SDMX-ML begins with an element of the SDMX namespaces, SDMX-CSV with the column DATAFLOW or STRUCTURE.
    .fix = See whether this is the right file, or ask the sender for SDMX-ML 2.1 or 3.0 or SDMX-CSV.

finding-sdmx-kind-not-read = The message is of the kind “{ $kind }”, which is not read.
    .title = Kind of message not read
    .why = Structures and data of SDMX-ML 2.1 and 3.0 and SDMX-CSV are read; older versions, metadata, queries and registry messages are not.
    .fix = Ask the sender for one of these.

finding-sdmx-cut-short = The message ends before it is complete.
    .title = Message cut short
    .why = Something that was opened is not closed, as happens when a transfer breaks off. What stood before was read.
    .fix = Ask the sender to send the file again.

finding-sdmx-syntax = The message is not well-formed from here on: { $detail }.
    .title = Not well-formed
    .why = XML that breaks its own rules cannot be read further. What stood before was read.
    .fix = Mend the file at this line, or ask the sender to write it again.

finding-sdmx-entity = The message declares or uses “{ $name }”, which was left out.
    .title = Entity in the message
    .why = A declared entity can open other files or grow without end. SDMX needs none, and none is followed.
    .fix = Write the text itself in place of the entity.

finding-sdmx-encoding = Some bytes are no letters of { $encoding }. They were replaced by “�”.
    .title = Wrong encoding
    .why = The file was saved in another encoding than it says, or than SDMX asks for (UTF-8).
    .fix = Save the file as UTF-8.

finding-sdmx-element-skipped = “{ $element }” was left out.
    .title = Part of the message left out
    .why = Agencies, code lists, concept schemes, data structures, dataflows and data are read. Other parts of SDMX are not used here.
    .fix = Nothing has to be done if you do not need it.

finding-sdmx-footer = The sender says ({ $code }): { $text }
    .title = Remark of the sender
    .why = A service adds such a remark when it sent less than was asked for, or something else is to be known.
    .fix = Read it, and ask again where something is missing.

finding-sdmx-limit = The message has more than { $limit } observations. The rest was not read.
    .title = Too many observations
    .why = Reading has a limit, so that no file can exhaust the machine.
    .fix = Split the file.

finding-sdmx-csv-heading = The first row begins with “{ $name }” or lacks a column that SDMX-CSV needs.
    .title = Heading of SDMX-CSV not understood
    .why = The first column is DATAFLOW (1.0) or STRUCTURE followed by STRUCTURE_ID (2.0).
    .fix = Correct the first row.

finding-sdmx-csv-cells = Cells in the row: { $cells }; in the first row: { $expected }. The row was left out.
    .title = Row with another number of cells
    .why = Which value belongs to which column cannot be told.
    .fix = Look for a separator that is missing or one too many, and put text with separators in quotation marks.

finding-sdmx-unplaced = “{ $value }” does not say what the data or the flow belong to, or what is to be done with them.
    .title = Not known what it belongs to
    .why = A data set names its dataflow or structure as AGENCY:ID(VERSION), and a row of SDMX-CSV 2 an action (I, A, M, R, D).
    .fix = Correct the name or the action.

finding-sdmx-decimal-comma = The numbers in “{ $column }” have a decimal comma. They were read with a point.
    .title = Decimal comma
    .why = SDMX writes numbers with a point; files for people of some countries have a comma.
    .fix = Nothing has to be done.

## Structures

finding-sdmx-id-missing = “{ $element }” has no identifier.
    .title = Identifier missing
    .why = Without an identifier (and for artefacts an agency) nothing can refer to it. It was left out.
    .fix = Ask the sender to add it.

finding-sdmx-id-repeated = “{ $id }” stands more than once in { $artefact }.
    .title = Identifier repeated
    .why = An identifier names one thing.
    .fix = Remove one of them or give it another identifier.

finding-sdmx-reference-missing = “{ $of }” names “{ $reference }”, which is not there.
    .title = Missing reference
    .why = What a structure names must be in the same message or known already; without its code list values cannot be checked.
    .fix = Add it, or ask the sender for the structure with all that it refers to.

## Data

finding-sdmx-column-unknown = The structure { $structure } does not know “{ $component }”.
    .title = Unknown column
    .why = Only SDMX-CSV has room for columns of one’s own. It is kept and not used.
    .fix = Correct the name if it is meant to be a component.

finding-sdmx-value-missing = “{ $component }” has no value.
    .title = Value missing
    .why = A dimension and a mandatory attribute need a value for every observation.
    .fix = Add the value.

finding-sdmx-code-unknown = “{ $value }” in “{ $component }” is not in the list { $list }.
    .title = Unknown code
    .why = Only codes of the list can be understood by all who share it.
    .fix = Correct the code, or use the version of the list that has it.

finding-sdmx-value-form = “{ $value }” in “{ $component }” is not of the type { $form }.
    .title = Wrong form of a value
    .why = The structure says what form values have: a number with a point, a period such as 2024, 2024-Q1 or 2024-11.
    .fix = Correct the value.

finding-sdmx-text-long = The text in “{ $component }” has { $length } characters; the structure allows { $limit }.
    .title = Text too long
    .why = A receiver may cut it or refuse it.
    .fix = Shorten the text.

finding-sdmx-observation-repeated = The observation { $key } stands already at line { $line }.
    .title = Observation repeated
    .why = There is one observation for each combination of dimensions.
    .fix = Remove one of them, or correct a dimension.

finding-sdmx-attribute-varies = “{ $component }” is “{ $value }” here and “{ $other }” at line { $line }.
    .title = Attribute varies
    .why = The structure says it once for the series, the group or the whole data set, so it has to be the same.
    .fix = Correct one of the values.

finding-sdmx-more = Further findings of the kind “{ $code }”: { $count }.
    .title = More findings of one kind
    .why = So that the list stays readable, only the first ones are kept.
    .fix = Mend those that are listed and read the file again.
