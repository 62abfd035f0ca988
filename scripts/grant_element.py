#!/usr/bin/env python3
"""The grant element of a loan by other means than the program's: decimals of sixty places and fractions.

    python3 scripts/grant_element.py --interest 2 --maturity 20 --grace 5 --payments 2
    python3 scripts/grant_element.py < terms.csv

With a table on standard input (columns interest, maturity, grace, payments, repayment; grace and repayment may be
empty) it writes the grant element of each line in per cent, with twelve places. docs/methods/grant-element.md says
what is worked out; nothing of Ayni is called.
"""

import argparse
import csv
import decimal
import sys
from decimal import Decimal
from fractions import Fraction

decimal.getcontext().prec = 60
DISCOUNT = Fraction(5, 100)


def periods(years, payments):
    """A whole number of periods, halves to even, at least one."""
    return max(1, round(Fraction(years) * payments))


def decimal_of(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def grant_element(interest, maturity, grace, payments, repayment, discount=DISCOUNT):
    """In per cent of the loan."""
    last = periods(maturity, payments)
    first = last if repayment == "at-maturity" else min(last, periods(grace or 0, payments))
    rate = Fraction(interest) / 100 / payments
    # The factor of a period: exp(-ln(1+d)/a), not a root found by trying as in the program.
    year = decimal_of(1 + discount)
    factor = (-(year.ln()) / payments).exp()
    count = last - first + 1
    payment = None
    if repayment == "annuity" and rate:
        payment = rate / (1 - (1 + rate) ** -count)
    owed, present = Fraction(1), Decimal(0)
    for period in range(1, last + 1):
        due = owed * rate
        if period < first:
            back = Fraction(0)
        elif payment is not None:
            back = payment - due
        else:
            back = Fraction(1, count)
        present += decimal_of(due + back) * factor**period
        owed -= back
    if owed != 0:
        raise ArithmeticError(f"{owed} is left")
    return (1 - present) * 100


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--interest")
    parser.add_argument("--maturity")
    parser.add_argument("--grace", default="0")
    parser.add_argument("--payments", type=int, default=2)
    parser.add_argument("--repayment", default="equal-principal")
    given = parser.parse_args()
    places = Decimal("0.000000000001")
    if given.interest and given.maturity:
        element = grant_element(given.interest, given.maturity, given.grace, given.payments, given.repayment)
        print(format(element.quantize(places), "f"))
        return
    for line in csv.DictReader(sys.stdin):
        element = grant_element(line["interest"], line["maturity"], line["grace"], int(line["payments"]), line["repayment"])
        print(format(element.quantize(places), "f"))


if __name__ == "__main__":
    main()
