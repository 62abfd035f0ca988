app-no-criteria = There is no set of criteria “{ $id }”.
    .fix = Name a set that comes with the program (nest, gpedc), or a file that ends in .toml.

criteria-sets = Sets of criteria
criteria-column-count = Criteria
criteria-scale = Scale of ratings
criteria-column-rating = Rating
criteria-column-value = Counts
criteria-averaged = The set says what each rating counts, so ratings are averaged.
criteria-counted = Ratings are counted and not averaged.
criteria-column-criterion = Criterion
criteria-column-question = Question

cli-criteria = Look at sets of criteria for evaluations, check and make them
cli-criteria-show = Show a set: what is certain of it, its scale and its criteria; without one, the list of sets
cli-criteria-show-examples =
    Examples:
      ayni criteria show
      ayni criteria show nest
cli-criteria-check = Look for what is missing or cannot stand
cli-criteria-check-examples =
    Example:
      ayni criteria check xaa.toml
cli-criteria-new = Write a copy of a set under a new name, with its comments
cli-criteria-new-examples =
    Example:
      ayni criteria new xaa --from nest -o data/criteria/xaa.toml
cli-arg-criteria = The set of criteria
cli-arg-source-criteria = The set to copy; nest where none is named
