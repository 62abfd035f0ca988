# Documents of organs: their paragraphs through the years, and what is done about what they ask.

fate-kept = kept word for word
fate-changed = changed
fate-split = split
fate-merged = merged
fate-added = only here
fate-dropped = only there
fate-counterpart = same place in another language

document-part-front = Head
document-part-preamble = Preamble
document-part-operative = Operative part
document-part-body = Text
document-part-annex = Annex
document-part-close = Close

mandate-notes = Footnotes
mandate-place-preamble = preamble { $number }
mandate-place-heading = heading { $number }
mandate-place-plain = paragraph without number { $number }
mandate-place-speaker = who speaks
mandate-place-front = head
mandate-place-close = close
mandate-place-annex = annex { $annex }, { $place }

lineage-moved = moved
lineage-echo = has words of { $place }, which goes on elsewhere
lineage-echoes = Has words of “{ $text }”, which goes on beside it
lineage-split-from = Split from “{ $text }”
lineage-merged-into = Merged into “{ $text }”
lineage-first = first seen
lineage-last = Not in { $symbol }, the next document that is held.
lineage-gap = Session { $session }: no document is held
lineage-gap-named = { $symbol } is cited, but not held
lineage-gap-notice = Of these sessions no document is held. A paragraph that is first seen behind such a gap may be older, and one that is last seen before it may have gone on.
lineage-not-held = not held
lineage-same = The same in both
lineage-changes = Changes
lineage-before = First document
lineage-after = Second document
lineage-fate = What became of it
lineage-series-caption = Each paragraph through the documents that are held; the numbers are those of the paragraphs
lineage-paragraph = Paragraph
lineage-older = Not in the newest document
