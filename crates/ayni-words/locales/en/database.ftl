### The database behind the register.

database-away = The database does not answer: { $trouble }
    .fix = Nothing was lost. Look whether its server runs and can be reached, and do it again.
database-not-allowed = The database does not allow it: { $trouble }
    .fix = Check the user, the password and the name of the database, and what that user may do there.
database-bad-address = The address of the database cannot be understood: { $trouble }
    .fix = Write it as postgres://user@host/database. The password is best given in PGPASSWORD or a file .pgpass.
