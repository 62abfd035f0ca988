"""The files in the columns of our own workbook: by hand first, then what the topics make."""

import topics
from foreign import comma
from own import AGREED, Dice, activity, dated, line, shared

PARTNERS = sorted(AGREED)


def spread(dice, reporter, topics, times, first=101):
    """Each topic with this many partners, each another one."""
    number = first
    for topic in topics:
        at = dice.whole(0, len(PARTNERS) - 1)
        for step in range(times):
            # Some go to two or three partners at once.
            partners = [PARTNERS[(at + step) % len(PARTNERS)]]
            if dice.chance(0.08):
                partners.append(PARTNERS[(at + step + 2) % len(PARTNERS)])
            yield activity(dice, reporter, number, topic, partners)
            number += 1


def regional(dice, reporter, topic, number):
    return activity(dice, reporter, number, topic, dice.one([PARTNERS[:3], PARTNERS[1:5], PARTNERS]), "regional", 2023)


def triangular(dice, reporter, topic, number):
    """Three partners, or four: then two Southern ones provide."""
    partner = dice.one(["XCC", "XFF", "XGG", "XDD"])
    made = activity(dice, reporter, number, topic, [partner], "triangular", dice.one([2022, 2023]))
    return shared(dice, *made, ["XAA"] if dice.chance(0.55) else ["XAA", dice.one(["XBB", "XEE"])])


def health():
    dice = Dice("health")
    yield from spread(dice, "XAA-MOH", topics.HEALTH, 6)
    yield regional(dice, "XAA-MOH", topics.REGIONAL[5], 201)
    yield triangular(dice, "XAA-MOH", topics.TRIANGULAR[5], 202)


def education():
    dice = Dice("education")
    yield from spread(dice, "XAA-MOE", topics.EDUCATION, 6)
    yield regional(dice, "XAA-MOE", topics.REGIONAL[1], 201)
    for number, topic in enumerate((topics.TRIANGULAR[0], topics.TRIANGULAR[3], topics.TRIANGULAR[3]), 202):
        yield triangular(dice, "XAA-MOE", topic, number)


def agriculture():
    dice = Dice("agriculture")
    yield from spread(dice, "XAA-MOA", topics.AGRICULTURE, 6)
    yield regional(dice, "XAA-MOA", topics.REGIONAL[3], 201)
    for number, topic in enumerate((topics.TRIANGULAR[1], topics.TRIANGULAR[1], topics.TRIANGULAR[4]), 202):
        yield triangular(dice, "XAA-MOA", topic, number)


def foreign_affairs():
    dice = Dice("foreign affairs")
    yield from spread(dice, "XAA-MFA", topics.FOREIGN_AFFAIRS, 5)
    for number, topic in enumerate(topics.ORGANISATIONS, 201):
        yield activity(dice, "XAA-MFA", number, topic, PARTNERS[:5], "multilateral", 2023)
    for number, topic in enumerate((topics.REGIONAL[0], topics.REGIONAL[2]), 211):
        yield regional(dice, "XAA-MFA", topic, number)
    for number in range(221, 227):
        yield triangular(dice, "XAA-MFA", topics.TRIANGULAR[number % 6], number)
    # What the Development Bank reports too, under its own name for it.
    head, resources = activity(dice, "XAA-MFA", 231, ("Bridge on the common river", "Each country builds its half.", "21021", "9.1; 11.2", "", ["works=Own half of the bridge"]), ["XBB"], start=2023)
    head["title"], head["places"] = "Bridge over the common river", ""
    yield head, resources
    # What belongs to no activity in particular.
    head, _ = activity(dice, "XAA-MFA", 233, ("Running costs of the Directorate of Cooperation", "Salaries, rent and light.", "91010", "", "", ["grant"]), PARTNERS, start=2024)
    yield {**head, "status": "implementation"}, [line("Running costs", "administration", ("2024-01-01", "2024-12-31"), money="412300", currency="XTS")]
    # Kept out of what is published, by the office and with the reason.
    head, resources = activity(dice, "XAA-MFA", 232, ("Talks on a prisoners' exchange", "Good offices of the embassy.", "15220", "16.1", "", ["mission=Envoys"]), ["XFF"], start=2024)
    head |= {"withheld_by": "Directorate of Political Affairs", "withheld_why": "Talks are under way", "places": ""}
    yield head, resources


def science():
    dice = Dice("science")
    for head, resources in spread(dice, "XAA-SCI", topics.SCIENCE, 5):
        # Some of its institutes write days and sums as they are used to.
        if dice.chance(0.4):
            for resource in resources:
                for name in ("resource_start", "resource_end"):
                    resource[name] = "/".join(reversed(resource[name].split("-")))
                for name in ("money", "value"):
                    if "." in resource.get(name, ""):
                        resource[name] = comma(float(resource[name]), ".")
        yield head, resources
    yield regional(dice, "XAA-SCI", topics.REGIONAL[4], 201)
    # Reported by the Ministry of Health as well, with another sum.
    yield activity(dice, "XAA-SCI", 211, ("Vaccine cold chain", "Instruments of the Council in the ministry's cold rooms.", "12250", "3.b", "", ["equipment=Thermometers"]), ["XCC"], start=2024)


def received():
    """What partners give to Ayllu, and what Ayllu adds itself."""
    dice = Dice("received")
    number = 101
    for topic in topics.RECEIVED:
        at = dice.whole(0, 5)
        for step in range(5):
            giver = PARTNERS[(at + step) % len(PARTNERS)]
            head, resources = activity(dice, "XAA-AGC", number, topic, [giver])
            head |= {"provider": giver, "recipients": "XAA", "requested_by": "XAA", "agreement_date": AGREED[giver], "places": ""}
            # The partner's own words, as the two sides' titles seldom agree.
            head["title"] = f"{topic[0]} ({giver})"
            for resource in resources:
                if resource.get("currency") == "XTS" and dice.chance(0.4):
                    resource["currency"] = "USD"
                    resource["money"] = f"{float(resource['money']) / 4.25:.2f}"
            if dice.chance(0.5):
                year = resources[-1]["resource_end"][:4]
                own = line("Own counterpart budget", "grant", dated(dice, year), payer="recipient", money=dice.money(8_000, 90_000), currency="XTS")
                for resource in resources:
                    resource["payer"] = "provider"
                resources.append(own)
            yield head, resources
            number += 1
    for topic in (topics.TRIANGULAR[2], topics.TRIANGULAR[4]):
        giver = dice.one(["XBB", "XEE", "XDD"])
        head, resources = shared(dice, *activity(dice, "XAA-AGC", number, topic, [giver], "triangular", 2023), [giver])
        head |= {"recipients": "XAA", "requested_by": "XAA", "places": ""}
        yield head, resources
        number += 1


def bank():
    """Loans: committed once, paid out in parts, paid back in parts."""
    dice = Dice("bank")
    number = 101
    for title, description, sectors, goals, markers in topics.LOANS:
        at = dice.whole(0, 5)
        for step in range(4):
            partner = PARTNERS[(at + step) % len(PARTNERS)]
            head, _ = activity(dice, "XAA-DEV", number, (title, description, sectors, goals, markers, ["grant"]), [partner], start=dice.one([2021, 2022, 2023]))
            head |= {"status": "implementation", "end": f"{2025 + dice.whole(0, 4)}-06-30"}
            number += 1
            kind = dice.one(["concessional-loan", "concessional-loan", "loan", "interest-free-loan"])
            interest = {"concessional-loan": dice.one(["1.25", "1.5", "2"]), "loan": dice.one(["3.75", "4.2"]), "interest-free-loan": "0"}[kind]
            terms = {"interest_percent": interest, "maturity_years": dice.one(["15", "20", "25"]), "grace_years": dice.one(["3", "5", "7"])}
            currency = dice.one(["USD", "USD", "USD", "XTS"])
            whole = dice.whole(12, 90) * 250_000
            first = int(head["start"][:4])
            signed = (f"{first}-04-15", f"{first}-04-15")
            resources = [line("Loan agreement", kind, signed, "committed", money=str(whole), currency=currency, **terms)]
            left = whole
            for year in (2023, 2024):
                part = whole * dice.whole(8, 30) // 100
                left -= part
                if year >= first:
                    resources.append(line("Instalment", kind, dated(dice, year), money=str(part), currency=currency, **terms))
            if dice.chance(0.5):
                resources.append(line("Instalment foreseen", kind, ("2025-06-01", "2025-06-01"), "budgeted", money=str(left // 2), currency=currency, **terms))
            if first < 2023 and dice.chance(0.6):
                resources.append(line("Repayment", kind, ("2024-12-01", "2024-12-01"), "reflow", money=str(whole // 40), currency=currency, **terms))
            if dice.chance(0.4):
                people = dice.whole(1, 3)
                resources.append(line("Supervision by engineers of the bank", "expert", ("2024-03-01", "2024-10-31"), quantity=people * dice.whole(8, 30), unit="day", quantity_2=people, unit_2="person"))
            yield head, resources


FILES = {
    "agriculture": agriculture, "development-bank": bank, "education": education, "foreign-affairs": foreign_affairs,
    "health": health, "received": received, "science": science,
}  # fmt: skip
