"""Files in a shape of their own, each with a profile beside it: what no template ever asked for."""

import datetime

from own import Dice
from xlsx import Bold, workbook

COUNTRIES = {
    "es": {"XBB": "Puna", "XCC": "Yunga", "XDD": "Qocha", "XEE": "Selva", "XFF": "Gran Sabana", "XGG": "Atol"},
    "fr": {"XBB": "Puna", "XCC": "Yunga", "XDD": "Qocha", "XEE": "Selva", "XFF": "Grande Savane", "XGG": "Atoll"},
    "pt": {"XBB": "Puna", "XCC": "Yunga", "XDD": "Qocha", "XEE": "Selva", "XFF": "Grande Savana", "XGG": "Atol"},
    "ru": {"XBB": "Пуна", "XCC": "Юнга", "XDD": "Коча", "XEE": "Сельва", "XFF": "Большая Саванна", "XGG": "Атолл"},
}
PARTNERS = sorted(COUNTRIES["es"])


def comma(amount, group=""):
    """A number with a decimal comma, its thousands set apart by this sign: 1.240,5."""
    whole, _, part = f"{amount:.2f}".rstrip("0").rstrip(".").partition(".")
    negative, whole = whole.startswith("-"), whole.lstrip("-")
    groups = []
    while whole:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    return ("-" if negative else "") + group.join(groups) + ("," + part if part else "")


def roads():
    """Ministry of Roads, a CSV file from a Spanish spreadsheet: thousands of dollars, sums after each country."""
    dice = Dice("roads")
    by_hand = {
        "XBB": [("CAM-01", "Mantenimiento del paso de altura", 21020, "01/03/2023", "30/11/2024", 125.5, 240.25, 310), ("CAM-02", "Escuela de operadores de maquinaria", 21010, "15/01/2024", "20/12/2024", None, 88, 145)],
        "XFF": [("CAM-03", "Puentes rurales de madera", 21021, "10/05/2023", "31/12/2025", 1240, 2015.75, 520), ("CAM-04", "Señalización de la ruta costera", 21020, "01/07/2024", "30/06/2025", None, 96.4, 60)],
    }  # fmt: skip
    works = [
        ("Puente colgante", 21021), ("Estabilización de taludes", 21020), ("Camino vecinal", 21022), ("Laboratorio de suelos y asfaltos", 21020),
        ("Plan de seguridad vial", 21010), ("Terminal de balsas", 21040), ("Alcantarillas de la ruta", 21023),
    ]  # fmt: skip
    lines = [
        "Ministerio de Caminos;;;;;;;", "Cooperación técnica y obras con países vecinos, 2023 y 2024;;;;;;;", ";;;;;;;",
        "N.º;Proyecto;Sector;Plazo;;Ejecutado (miles de USD);;Jornadas de ingenieros", ";;;Inicio;Fin;2023;2024;2024",
    ]  # fmt: skip
    number, whole = 5, [0, 0, 0]
    places = {"XBB": ["Ichu", "Lago Azul", "Cordillera"], "XCC": ["Mbala", "Kesse", "Río Verde"], "XDD": ["Lumi", "Arrecifes"], "XEE": ["Yarina", "Tres Ríos", "Puerto Claro"], "XFF": ["Tamana", "Baobab"], "XGG": ["Laguna", "Cayo Arena"]}
    for country in ["XBB", "XFF", "XCC", "XDD", "XEE", "XGG"]:
        lines.append(COUNTRIES["es"][country] + ";" * 7)
        rows = list(by_hand.get(country, []))
        for _ in range(dice.whole(4, 6)):
            name, sector = dice.one(works)
            first = dice.one([2023, 2024])
            spent = [round(dice.whole(200, 9000) / 8, 2) if first == 2023 else None, round(dice.whole(200, 14000) / 8, 2)]
            start = f"{dice.whole(1, 28):02}/{dice.whole(1, 12):02}/{first}"
            end = f"{dice.whole(1, 28):02}/{dice.whole(1, 12):02}/{dice.whole(2025, 2026)}"
            rows.append((f"CAM-{number:02}", f"{name}, {dice.one(places[country])} (tramo {number})", sector, start, end, *spent, dice.whole(20, 600)))
            number += 1
        sums = [sum(row[at] or 0 for row in rows) for at in (5, 6, 7)]
        for row in rows:
            # Sums not spent are empty, and one is a dash.
            cells = ["" if value is None else comma(value, ".") for value in row[5:7]]
            lines.append(";".join([row[0], row[1], str(row[2]), row[3], row[4], *cells, comma(row[7], ".")]))
        lines.append(f"Subtotal {COUNTRIES['es'][country]};;;;;" + ";".join(comma(value, ".") for value in sums))
        whole = [one + other for one, other in zip(whole, sums)]
    lines.append("Total general;;;;;" + ";".join(comma(value, ".") for value in whole))
    return "\n".join(lines) + "\n"


def scholarships():
    """Institute of Scholarships, a CSV file in Portuguese and in the encoding of an old machine (Windows-1252)."""
    dice = Dice("scholarships")
    programmes = [("Medicina", 12191), ("Engenharia de águas", 14010), ("Pedagogia", 11130), ("Agronomia", 31182), ("Administração pública", 15110), ("Enfermagem", 12281), ("Informática", 22040), ("Direito do mar", 15130)]
    levels = ["graduação", "mestrado", "doutorado", "técnico"]
    lines = [
        "INSTITUTO DE BOLSAS DE AYLLU;;;;;;;;;;", "Bolseiros estrangeiros por programa, anos 2023-2024;;;;;;;;;;",
        "Código;Programa;Nível;País;Sector;2023;;;2024;;", ";;;;;Bolseiros;Meses;Valor (XTS);Bolseiros;Meses;Valor (XTS)",
    ]  # fmt: skip
    number = 1
    for university in ["Universidade Nacional de Ayllu", "Universidade do Altiplano", "Instituto Superior Técnico"]:
        lines.append(university + ";" * 10)
        sums = [0] * 6
        for name, sector in programmes:
            for country in PARTNERS:
                if not dice.chance(0.52):
                    continue
                cells = []
                for year in (2023, 2024):
                    people = dice.whole(1, 14) if dice.chance(0.85) else 0
                    months = people * dice.whole(5, 10)
                    paid = months * dice.whole(90_000, 140_000) / 100
                    cells += [people, months, paid] if people else [None] * 3
                if cells == [None] * 6:
                    continue
                for at, value in enumerate(cells):
                    sums[at] += value or 0
                shown = ["-" if value is None else comma(value, "." if at % 3 == 2 else "") for at, value in enumerate(cells)]
                # One value was never sent.
                if number == 17:
                    sums[5] -= cells[5] or 0
                    shown[5] = "a confirmar"
                lines.append(";".join([f"BOL/{number:03}", name, dice.one(levels), COUNTRIES["pt"][country], str(sector), *shown]))
                number += 1
        # The second sum was typed by hand, with two figures the wrong way round.
        if university.endswith("Altiplano"):
            sums[1] = int(str(sums[1])[::-1])
        lines.append("Subtotal;;;;;" + ";".join(comma(value, "." if at % 3 == 2 else "") for at, value in enumerate(sums)))
    return "\n".join(lines) + "\n"


def courses():
    """National School of Administration, a CSV file in Russian: several partners a course, names of those who support it."""
    dice = Dice("courses")
    names = [
        ("Государственные закупки", 15125), ("Налоговое администрирование", 15114), ("Кадастр и земельные споры", 31120), ("Управление водными бассейнами", 14010),
        ("Статистика домохозяйств", 16062), ("Электронное правительство", 22010), ("Управление рисками бедствий", 74020), ("Права детей", 15160),
        ("Таможенное оформление", 33120), ("Малые города", 43030),
    ]  # fmt: skip
    lines = ["№;Курс;Страны;Отрасль;Срок проведения;Слушателей;Часов;Преподавателей;Стоимость, XTS;При поддержке;Примечание"]
    number = 1
    for year in (2023, 2024):
        lines.append(f"{year} год" + ";" * 10)
        for name, sector in names:
            for turn in range(dice.whole(2, 5)):
                countries = [one for one in PARTNERS if dice.chance(0.3)] or [dice.one(PARTNERS)]
                month, length = dice.whole(1, 11), dice.whole(3, 18)
                first = datetime.date(year, month, dice.whole(1, 9))
                last = first + datetime.timedelta(days=length)
                people, teachers = dice.whole(9, 38), dice.whole(1, 5)
                cost = people * length * dice.whole(150, 420) if dice.chance(0.8) else None
                when = f"{first:%d.%m.%Y} - {last:%d.%m.%Y}" if number != 40 else "28.02.2024 - 30.02.2024"
                supported = dice.one(["", "", "", "", "Фонд развития Андамара", "Агентство сотрудничества Нордмарка"])
                note = dice.one(["", "", "", "онлайн", "перенесен с мая"])
                shown = "н/д" if cost is None else comma(cost, " ")
                lines.append(";".join([f"К-{number:03}", f"{name}, поток {turn + 1}, {year}", ", ".join(COUNTRIES["ru"][one] for one in countries), str(sector), when, str(people), str(length * 6 * teachers), str(teachers), shown, supported, note]))
                number += 1
    lines.append("Итого;;;;;;;;;;")
    return "\ufeff" + "\n".join(lines) + "\n"


def civil_defence(path):
    """Civil Defence, a workbook in French: a sheet a year, an event over its shipments, two rows of headings with merged
    cells, sums between, dates as dates and as text, tonnes with and without a comma."""
    dice = Dice("civil defence")
    events = {2023: ["Cyclone Amaru", "Séisme de Kesse", "Sécheresse du nord"], 2024: ["Inondations de mars", "Cyclone Wayra", "Épidémie de choléra", "Incendies de septembre"]}
    loads = ["Tentes familiales", "Vivres secs", "Purificateurs d'eau", "Couvertures", "Médicaments", "Groupes électrogènes", "Trousses d'hygiène", "Riz en sacs"]
    sheets, number = [], 1
    for year in (2023, 2024):
        rows = [[Bold(f"Protection civile d'Ayllu - envois humanitaires {year}")], [], ["N°", "Contenu", "Pays", "Date", "Envoi", None, "Transport", None, "Bénéficiaires", "Réserve", "Décidé par"], [None, None, None, None, "Tonnes", "Valeur (XTS)", "Vols", "Coût (USD)", None, None, None]]
        merged = ["A1:K1", "E3:F3", "G3:H3"] + [f"{one}3:{one}4" for one in "ABCDIJK"]
        for event in events[year]:
            country = dice.one(PARTNERS)
            rows.append([Bold(event)])
            tonnes_of_all = value_of_all = 0
            for _ in range(dice.whole(6, 11)):
                day = datetime.date(year, dice.whole(2, 11), dice.whole(13, 28))
                tonnes = dice.whole(2, 240) / 4
                value = round(tonnes * dice.whole(600, 4200), 2)
                flights = dice.whole(1, 4) if tonnes < 30 else None
                cost = flights * dice.whole(9_000, 32_000) if flights else None
                tonnes_of_all += tonnes
                row = [f"PC-{number:03}", dice.one(loads), COUNTRIES["fr"][country], day if dice.chance(0.7) else f"{day:%d/%m/%Y}", tonnes if dice.chance(0.6) else comma(tonnes), value if dice.chance(0.6) else comma(value, " "), flights, cost, dice.whole(2, 90) * 50 if dice.chance(0.6) else None, None, None]
                if dice.chance(0.08):
                    row[5] = "n.d."
                else:
                    value_of_all += value
                if number == 23:
                    row[2] = "Zone frontalière"
                if number in (9, 31):
                    row[9:] = ["À la demande du pays bénéficiaire", "Direction des opérations"]
                rows.append(row)
                number += 1
            rows.append([None, Bold("Total"), None, None, round(tonnes_of_all, 3), round(value_of_all, 2)])
        sheets.append((str(year), rows, merged))
    notes = [["Notes"], ["Valeurs au prix d'achat des réserves de l'État."], ["Les vols militaires ne sont pas comptés."]]
    workbook(path, [*sheets, ("Notes", notes, [])])


def missions(path):
    """Technical Cooperation Fund, a workbook in English: experts by grade, in days or in hours, with what was spent on
    them and without what they earn at home."""
    dice = Dice("missions")
    purposes = [
        ("Hydrology of shared basins", 14010), ("Audit of public works", 15111), ("Plant health at borders", 31192), ("Primary care", 12220), ("Grid operation", 23630),
        ("Teacher assessment", 11130), ("Land use planning", 43030), ("Census cartography", 16062), ("Port security", 21040), ("Tourism of communities", 33210),
    ]  # fmt: skip
    grades = ["Junior", "Senior", "Senior", "Principal"]
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    rows = [["TECHNICAL COOPERATION FUND"], ["Register of missions 2023-2024 (all offices)"], [], ["Mission", "Purpose", "Country", "CRS", "Grade", "From", "To", "Experts", "Days", "Hours at a distance", "Fares (USD)", "Per diem (USD)", "Honoraria (XTS)", "Remarks"]]
    number = 1
    for year in (2023, 2024):
        rows.append([Bold(f"YEAR {year}")])
        for purpose, sector in purposes:
            for _ in range(dice.whole(3, 6)):
                first = datetime.date(year, dice.whole(1, 9), dice.whole(1, 28))
                last = first + datetime.timedelta(days=dice.whole(6, 70))
                people, grade = dice.whole(1, 4), dice.one(grades)
                days = people * max(4, (last - first).days * 5 // 7)
                far = dice.chance(0.25)
                text_date = dice.chance(0.4)
                dates = [f"{one.day} {months[one.month - 1]} {one.year}" if text_date else one for one in (first, last)]
                fares = None if far else people * dice.whole(380, 1900)
                daily = None if far else days * dice.whole(60, 140)
                honoraria = dice.whole(8, 90) * 250 if dice.chance(0.2) else None
                remark = dice.one([None, None, None, None, "report received", "report awaited", "TBC"])
                rows.append([f"TCF-{year % 100}/{number:03}", purpose, dice.one(PARTNERS), sector, grade, *dates, people, None if far else days, days * 3 if far else None, fares, daily, honoraria, remark])
                number += 1
    rows.append([None, Bold("Total"), None, None, None, None, None, sum(row[7] for row in rows if len(row) > 7 and isinstance(row[7], int))])
    workbook(path, [("Missions", rows, [])])
