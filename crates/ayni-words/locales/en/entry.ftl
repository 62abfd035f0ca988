### Activities that people enter: forms, drafts, review, attachments.

enter-too-many = At most { $most } activities can be sent at once.
    .fix = Send them in several parts.
enter-too-large = The activity is too large: { $most } kB at the most.
    .fix = Shorten its texts, and attach long ones as a file.
