finding-query-unjoined = Line { $line }, column { $column }: values of indicators are added, but the query does not name joining, kind and the indicator.
    .title = Values of indicators added blindly
    .why = Targets and actuals, unlike indicators, and rates or scores must never be added to one another; each indicator says how its values are joined.
    .fix = Choose joining and kind with WHERE (joining = 'sum' AND kind = 'actual'), and group by unit or by the indicator’s code.
