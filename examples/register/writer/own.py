"""Rows in the columns of our own workbook: what a topic, a partner and a year become."""

import csv
import io
import random

COLUMNS = (
    "reporter,id,parent,kind,title,description,form,status,start,end,provider,provider_name,second_provider,"
    "second_provider_name,recipients,implementing,requested_by,request_date,agreement_kind,agreement,agreement_date,"
    "places,sectors,goals,markers,also_reported,withheld_by,withheld_why,resource_id,resource_what,resource_kind,basis,"
    "payer,resource_start,resource_end,money,currency,value,value_currency,valuation,quantity,unit,quantity_2,unit_2,"
    "estimated,interest_percent,maturity_years,grace_years"
).split(",")

# What indicator 17.3.1 asks for, which only the Development Bank fills in.
INDICATOR = ["plan", "detriment", "keywords", "payments_per_year", "repayment"]

# The partners, with provinces and the dates of their joint commissions with Ayllu.
PROVINCES = {
    "XBB": ["Altiplano", "Blue Lake", "Cordillera Real", "Ichu"],
    "XCC": ["Green River", "High Forest", "Mbala", "Kesse"],
    "XDD": ["Coral Islands", "Outer Reefs", "Port Lumi"],
    "XEE": ["Alto Selva", "Puerto Claro", "Three Rivers", "Yarina"],
    "XFF": ["Northern Steppe", "Baobab", "Tamana", "Salt Plains"],
    "XGG": ["North Atol", "Lagoon", "Sand Cay"],
}
AGREED = {
    "XBB": "2023-03-14", "XCC": "2022-10-05", "XDD": "2021-06-21", "XEE": "2023-11-08", "XFF": "2020-02-17", "XGG": "2024-01-30",
}  # fmt: skip
NORDMARK = ("XYY", "Nordmark Agency for Cooperation")


class Dice(random.Random):
    """The same throws each time: only `random()` is used, which no version of Python changes."""

    def whole(self, low, high):
        """A whole number from low to high."""
        return low + int(self.random() * (high - low + 1))

    def one(self, of):
        """One of several."""
        return of[int(self.random() * len(of))]

    def money(self, low, high):
        """An amount as offices have them: mostly to the hundred, sometimes to the cent."""
        amount = low * (high / low) ** self.random()
        if self.random() < 0.15:
            return f"{amount:.2f}"
        return str(max(100, round(amount / 100) * 100))

    def chance(self, part):
        """Whether a throw falls into this part of one."""
        return self.random() < part


def season(dice, year):
    """A stretch of a year, as ISO days."""
    first = dice.whole(1, 7)
    last = dice.whole(first + 2, 12)
    return f"{year}-{first:02}-{dice.one(['01', '05', '10'])}", f"{year}-{last:02}-{dice.one(['15', '20', '28'])}"


def dated(dice, year):
    """One day of a year, twice."""
    day = f"{year}-{dice.whole(2, 11):02}-{dice.whole(3, 27):02}"
    return day, day


def line(what, kind, when, basis="disbursed", **more):
    """One resource."""
    return {"resource_what": what, "resource_kind": kind, "basis": basis, "resource_start": when[0], "resource_end": when[1], **more}


def valued(amount, valuation="direct-cost", currency="XTS"):
    return {"value": str(amount), "value_currency": currency, "valuation": valuation}


# What an office puts in during one year, by the word that topics use for it.


def experts(dice, year, what):
    people = dice.whole(2, 8)
    days = people * dice.whole(14, 75)
    return [line(what, "expert", season(dice, year), **valued(days * dice.whole(440, 720)), quantity=days, unit="day", quantity_2=people, unit_2="person")]


def hours(dice, year, what):
    """Work at a distance: hours of experts, which nobody puts a price on."""
    people = dice.whole(1, 6)
    return [line(f"{what}, by video", "expert", season(dice, year), quantity=people * dice.whole(12, 90), unit="hour", quantity_2=people, unit_2="person")]


def travel(dice, year, what):
    amount = dice.money(18_000, 160_000)
    return [line(f"Fares and allowances: {what}", "travel", season(dice, year), money=amount, currency="XTS")]


def course(dice, year, what):
    courses = dice.whole(1, 9)
    people = courses * dice.whole(14, 32)
    more = {"quantity": people, "unit": "person", "quantity_2": courses, "unit_2": "course"}
    if dice.chance(0.75):
        more |= valued(dice.money(14_000, 120_000), "components")
    return [line(what, "training", season(dice, year), **more)]


def mission(dice, year, what):
    missions = dice.whole(1, 4)
    days = missions * dice.whole(5, 24)
    return [line(what, "mission", season(dice, year), **valued(days * dice.whole(700, 1300)), quantity=missions, unit="mission", quantity_2=days, unit_2="day")]


def exchange(dice, year, what):
    times = dice.whole(1, 12)
    return [line(what, "exchange", season(dice, year), money=dice.money(9_000, 70_000), currency="XTS", quantity=times, unit="exchange", quantity_2=times * dice.whole(2, 6), unit_2="person")]


def goods(dice, year, what, unit="piece", many=(20, 900), price=(180, 900)):
    count = dice.whole(*many)
    return [line(what, "goods", dated(dice, year), **valued(count * dice.whole(*price)), quantity=count, unit=unit)]


def equipment(dice, year, what):
    return [line(what, "equipment", dated(dice, year), **valued(dice.money(60_000, 900_000)), quantity=dice.whole(1, 40), unit=dice.one(["piece", "set", "kit"]))]


def works(dice, year, what):
    return [line(what, "infrastructure", season(dice, year), **valued(dice.money(300_000, 2_400_000)), quantity=dice.whole(1, 3), unit="piece")]


def grant(dice, year, what):
    currency = dice.one(["USD", "USD", "XTS", "EUR"])
    amount = dice.money(20_000, 260_000)
    return [line(what, "grant", dated(dice, year), money=amount, currency=currency)]


def scholars(dice, year, what):
    people = dice.whole(4, 40)
    months = people * dice.whole(6, 10)
    paid = str(months * dice.whole(950, 1450))
    return [line(what, "scholarship", (f"{year}-02-01", f"{year}-11-30"), money=paid, currency="XTS", quantity=people, unit="scholarship", quantity_2=months, unit_2="month")]


def research(dice, year, what):
    return [line(what, "research", season(dice, year), **valued(dice.money(30_000, 280_000)), quantity=dice.whole(2, 30), unit="person-month")]


def given(dice, year, what):
    """A contribution, the pledge of the year before it among them where luck has it."""
    amount = dice.money(40_000, 700_000)
    paid = [line(what, "contribution-to-organisation", dated(dice, year), money=amount, currency=dice.one(["USD", "USD", "EUR"]))]
    if dice.chance(0.3):
        paid.append(line(f"{what}, pledge for the coming year", "contribution-to-organisation", (f"{year}-11-20", f"{year}-11-20"), "pledged", money=amount, currency="USD"))
    return paid


RECIPES = {
    one.__name__: one for one in (experts, hours, travel, course, mission, exchange, goods, equipment, works, grant, scholars, research, given)
}  # fmt: skip


def activity(dice, reporter, number, topic, partners, form="bilateral", start=None):
    """One activity as a dictionary, and its resources."""
    title, description, sectors, goals, markers, recipe = topic
    partner = partners[0]
    province = dice.one(PROVINCES[partner]) if partner in PROVINCES else ""
    first = start or dice.one([2022, 2023, 2023, 2024])
    last = max(first + dice.whole(0, 2), 2023)
    status = "completed" if last < 2025 and dice.chance(0.6) else "implementation"
    # What was completed has an end before it was sent.
    end_year = min(last, 2024) if status == "completed" else max(last, 2024)
    opened, closed = f"{first}-{dice.whole(1, 3):02}-{dice.one(['01', '10', '15'])}", f"{end_year}-12-{dice.one(['15', '20', '31'])}"
    if len(partners) == 1:
        recipients = partner
        title = f"{title}: {province}" if province else title
    elif dice.chance(0.5):
        part = 100 // len(partners)
        recipients = "; ".join([f"{partner} {100 - part * (len(partners) - 1)}"] + [f"{one} {part}" for one in partners[1:]])
    else:
        recipients = "; ".join(partners)
    asked = partner if partner in AGREED else "XAA"
    head = {
        "reporter": reporter, "id": f"{reporter[4:]}-{first}-{number:03}", "kind": "action" if "mission" in recipe and len(recipe) == 1 else "project",
        "title": title, "description": description, "form": form, "status": status, "start": opened, "end": closed, "provider": "XAA",
        "recipients": recipients, "requested_by": asked, "request_date": f"{first - 1}-{dice.whole(1, 12):02}",
        "agreement_kind": dice.one(["joint-commission", "joint-commission", "memorandum", "exchange-of-notes"]),
        "agreement": "Joint Commission on Cooperation", "agreement_date": AGREED.get(asked, ""),
        "places": f"{partner}:{province}" if province and len(partners) == 1 and dice.chance(0.6) else "",
        "sectors": sectors, "goals": goals, "markers": markers if dice.chance(0.7) else "",
    }  # fmt: skip
    if head["agreement_kind"] != "joint-commission":
        head["agreement"] = {"memorandum": "Memorandum of understanding", "exchange-of-notes": "Exchange of notes"}[head["agreement_kind"]]
    resources = []
    years = [year for year in (2023, 2024) if first <= year <= end_year]
    for year in years:
        for step in recipe:
            name, _, what = step.partition("=")
            # Not every part runs in every year.
            if len(recipe) == 1 or dice.chance(0.75):
                resources += RECIPES[name](dice, year, what or title)
    if not resources:
        name, _, what = recipe[0].partition("=")
        resources += RECIPES[name](dice, years[-1], what or title)
    for resource in resources:
        if "value" in resource and dice.chance(0.06):
            resource["estimated"] = "true"
    stage = dice.random()
    if stage < 0.02:
        # Given up after the money was promised.
        head["status"] = "cancelled"
        resources = [{**resource, "basis": "committed"} for resource in resources]
    elif stage < 0.05:
        # In a budget, and not agreed with the partner yet.
        head["status"] = "pipeline"
        resources = [{**resource, "basis": "budgeted"} for resource in resources]
    return head, resources


def shared(dice, head, resources, providers):
    """Makes it triangular: each resource is one partner's, and Nordmark gives money beside them."""
    head["form"], head["second_provider"], head["second_provider_name"] = "triangular", *NORDMARK
    head["provider"] = "; ".join(providers)
    for at, resource in enumerate(resources):
        resource["payer"] = "provider" if len(providers) == 1 else f"provider-{providers[at % len(providers)]}"
    year = resources[-1]["resource_end"][:4]
    resources.append(line("Second provider's grant", "grant", dated(dice, year), payer="second-provider", money=dice.money(90_000, 900_000), currency=dice.one(["EUR", "EUR", "USD"])))
    if dice.chance(0.6):
        own = line("Staff and premises of the partner", "expert", season(dice, year), payer="recipient", **valued(dice.money(30_000, 240_000)), quantity=dice.whole(60, 500), unit="day")
        resources.append(own)
    return head, resources


def rows(all_of_them):
    """The rows of activities: the head once, the identifier in each."""
    for head, resources in all_of_them:
        for number, resource in enumerate(resources, 1):
            row = dict(head) if number == 1 else {"id": head["id"]}
            # A payer among several providers is named by its line, and so the providers stand in each row.
            if ";" in head["provider"]:
                row["provider"] = head["provider"]
            yield {**row, **resource, "resource_id": f"r{number}"}


def text(rows, more=()):
    """A CSV file's text, with these columns behind ours."""
    out = io.StringIO()
    writer = csv.DictWriter(out, [*COLUMNS, *more], restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def read(path):
    """The rows of a file that was written by hand."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
