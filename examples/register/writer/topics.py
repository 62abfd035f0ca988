"""What each office of Ayllu does: title, description, sectors, goals, markers, and what it puts in.

A part of what is put in is a recipe of `own.py`, with its words behind `=` where the title does not say enough.
Education writes in French and agriculture in Spanish, as people there do.
"""

HEALTH = [
    ("Dengue control brigades", "Brigades of both ministries search and treat breeding places before the rains.", "12250", "3.3", "", ["experts=Entomologists", "goods=Larvicide, sacks", "travel=entomologists"]),
    ("Tuberculosis laboratory support", "A reference laboratory checks samples and trains its sister.", "12263", "3.3 80; 3.d 20", "", ["experts=Laboratory scientists", "hours=Laboratory scientists", "equipment=Microscopes and cartridges"]),
    ("Safe blood from volunteers", "How a country went from paid to voluntary donors in five years.", "12191", "3.8", "", ["course=Courses for blood banks", "exchange=Visits between blood banks"]),
    ("Medicines regulation twinning", "Two regulators inspect plants together and share their lists.", "12110", "3.b; 16.6", "", ["experts=Inspectors", "hours=Pharmacists"]),
    ("Cataract surgery brigade", "Surgery free of charge, with the instruments left behind.", "12191", "3.8", "disability 1", ["mission=Surgical brigade", "equipment=Lenses and instruments"]),
    ("Management of rural hospitals", "Administrators spend half a year with each other's hospitals.", "12230", "3.8; 3.c", "", ["experts=Hospital administrators", "travel=administrators"]),
    ("Nutrition of small children", "Weighing, school gardens and a common table of local foods.", "12240 60; 11250 40", "2.2", "gender 1", ["experts=Nutritionists", "course=Courses for health workers"]),
    ("Mental health of young people", "Counsellors in schools, and a line that answers at night.", "12340", "3.4", "youth 2", ["hours=Psychologists", "course=Courses for school counsellors"]),
    ("Counselling on HIV", "Peer counsellors teach peer counsellors.", "13040", "3.3; 5.6", "gender 2", ["course=Courses for counsellors", "goods=Test kits, boxes"]),
    ("Telemedicine link", "Specialists look at pictures and heart curves from health posts.", "12191", "3.8 70; 9.c 30", "digital 2", ["hours=Specialists on call", "equipment=Terminals"]),
    ("Cold chain technicians", "Refrigerators are given by many and repaired by few.", "12250", "3.b", "", ["course=Courses on repair", "experts=Technicians"]),
    ("Medical brigade for remote provinces", "Family doctors stay for a year where none has been.", "12220", "3.8; 3.c", "", ["experts=Family doctors", "travel=family doctors", "goods=Medicines, boxes"]),
]

EDUCATION = [
    ("Formation de maîtres de mathématiques", "Des formateurs des deux pays préparent ensemble les leçons.", "11130", "4.c", "", ["course=Stages pour formateurs", "experts=Formateurs"]),
    ("Manuels en langues locales", "Auteurs, illustrateurs et imprimeurs travaillent au même livre.", "11120", "4.1; 4.5", "", ["experts=Auteurs", "goods=Manuels, cartons"]),
    ("Alphabétisation des femmes rurales", "La méthode s'apprend en sept semaines, le soir.", "11230", "4.6 70; 5.b 30", "gender 2", ["experts=Conseillers de méthode", "course=Stages pour alphabétiseurs"]),
    ("Écoles techniques jumelées", "Ateliers, programmes et élèves passent d'une école à l'autre.", "11330", "4.4", "youth 2", ["exchange=Séjours d'élèves et de maîtres", "equipment=Outillage d'atelier"]),
    ("Enseignement à distance pendant les crues", "Des leçons par radio et par téléphone quand la route est coupée.", "11220", "4.1; 11.5", "digital 1", ["hours=Réalisateurs de radio", "equipment=Émetteurs"]),
    ("Cantines et jardins scolaires", "Le repas vient du jardin, et le jardin entre dans la leçon.", "11250", "2.1 50; 4.1 50", "gender 1", ["experts=Conseillers", "course=Stages pour cuisinières"]),
    ("Bourses de troisième cycle", "Études complètes dans les universités publiques d'Ayllu.", "11420", "4.b", "youth 1", ["scholars=Frais d'études et subsistance"]),
    ("Éducation bilingue de la petite enfance", "Chansons, contes et jeux dans la langue de la maison.", "11240", "4.2", "", ["experts=Éducatrices", "hours=Éducatrices"]),
    ("Réseau de bibliothèques universitaires", "Un catalogue commun et le prêt entre bibliothèques.", "11420", "4.3; 9.c", "digital 2", ["hours=Bibliothécaires", "exchange=Séjours de bibliothécaires"]),
]

AGRICULTURE = [
    ("Semillas criollas y bancos comunales", "Cada comunidad guarda su semilla, y ambas saben dónde.", "31150", "2.5", "biodiversity 2", ["experts=Agrónomos", "goods=Semilla certificada, sacos"]),
    ("Riego por goteo con energía solar", "Equipos sencillos que el propio agricultor repara.", "31140", "2.4; 6.4", "climate-adaptation 2", ["equipment=Equipos de riego", "course=Cursos de riego"]),
    ("Sanidad del ganado menor", "Vacunas, registro y promotores en cada pueblo.", "31195", "2.3", "gender 1", ["experts=Veterinarios", "goods=Vacunas, cajas", "travel=veterinarios"]),
    ("Cacao fino de aroma", "Del injerto a la barra, con los compradores en la mesa.", "31162", "2.3 50; 8.2 50", "", ["experts=Injertadores y catadores", "exchange=Visitas entre productores"]),
    ("Suelos degradados de ladera", "Terrazas antiguas rehechas por quienes las conocen.", "31130", "15.3", "desertification 2", ["experts=Especialistas en terrazas", "works=Terrazas de muestra"]),
    ("Pesca artesanal y cadena de frío", "Hielo, neveras y un precio que se sabe antes de zarpar.", "31320", "14.b", "", ["equipment=Fábricas de hielo", "course=Cursos para pescadores"]),
    ("Catastro rural participativo", "Los linderos se caminan con los vecinos y luego se dibujan.", "31164", "1.4", "gender 1; digital 1", ["hours=Topógrafos", "experts=Topógrafos"]),
    ("Control de la langosta", "Aviso temprano y aplicación común en la frontera.", "31192", "2.4; 15.8", "disaster-risk 1", ["mission=Brigadas de control", "goods=Trampas, cajas"]),
    ("Camélidos y fibra fina", "Esquila, clasificación y venta en común.", "31163", "2.3; 12.2", "gender 2", ["experts=Técnicos en fibra", "course=Cursos de esquila"]),
    ("Extensión rural por radio", "Programas hechos por promotores, en dos lenguas.", "31166", "2.3", "digital 1", ["hours=Productores de radio", "course=Cursos para promotores"]),
    ("Manejo del bosque nativo", "Inventario, plan y madera que se puede seguir hasta el árbol.", "31220", "15.2", "biodiversity 1; climate-mitigation 1", ["experts=Forestales", "equipment=Equipos de medición"]),
]

FOREIGN_AFFAIRS = [
    ("Consular registers go digital", "Registers of births and deaths abroad, typed and searchable.", "15130", "16.9", "digital 2", ["hours=Registrars", "experts=Registrars"]),
    ("Electoral observation and advice", "Two electoral courts look at each other's polling stations.", "15151", "16.7", "", ["mission=Observers", "exchange=Visits of electoral courts"]),
    ("Budget office twinning", "How a budget is written so that citizens can read it.", "15111", "16.6 50; 17.1 50", "", ["experts=Budget officers", "hours=Budget officers"]),
    ("Training of customs officers", "Risk is looked for before the lorry, not in it.", "33120", "17.1", "", ["course=Courses at the border posts", "experts=Customs officers"]),
    ("Museum of the common history", "An exhibition that travels, in the languages of both sides.", "16061", "11.4; 17.16", "", ["grant=Grant for the exhibition", "experts=Curators"]),
    ("Ombudsman to ombudsman", "Complaints that cross the border find an office on each side.", "15160", "16.3", "gender 1", ["exchange=Exchanges of offices", "hours=Lawyers"]),
]

ORGANISATIONS = [
    ("Contribution to the Southern Oceans Commission", "Yearly contribution, by the scale of the Commission.", "41010", "14.a", "", ["given=Contribution"]),
    ("Voluntary contribution to the Plateau River Authority", "For its programme of small dams.", "14015", "6.5", "", ["given=Contribution"]),
    ("Trust fund for climate adaptation of small islands", "Kept by the Andamar Development Fund.", "41010", "13.1; 13.b", "climate-adaptation 2", ["given=Contribution"]),
    ("Contribution to the Confederation of Mountain States", "Core budget.", "43010", "17.9", "", ["given=Contribution"]),
    ("Earmarked contribution to a school meals programme", "Carried out by an organisation of the United Nations system.", "11250", "2.1", "gender 1", ["given=Contribution"]),
    ("Contribution to the regional disease centre", "Half of it for its laboratory.", "12250", "3.d", "", ["given=Contribution"]),
]

SCIENCE = [
    ("Joint observation of glaciers", "Stakes, drones and one series of measurements.", "43082", "13.3; 6.6", "climate-adaptation 1", ["research=Glaciologists", "equipment=Stations"]),
    ("Satellite data for fires", "Alerts reach the brigade before the smoke does.", "43082", "15.2", "disaster-risk 2; digital 1", ["hours=Analysts", "course=Courses for brigades"]),
    ("Vaccine research on neglected diseases", "Two institutes, one protocol.", "12182", "3.b", "", ["research=Biologists", "goods=Reagents, boxes"]),
    ("Standards and measurement", "Scales and meters that agree on both sides.", "32130", "9.5; 17.11", "", ["experts=Metrologists", "exchange=Stays in laboratories"]),
    ("Open software for public offices", "Written once, used by four countries.", "22040", "9.c; 16.6", "digital 2", ["hours=Programmers", "course=Courses for administrators"]),
    ("Rare earth laboratory", "Chemistry first, mines perhaps later.", "32182", "9.5; 12.2", "", ["research=Chemists", "equipment=Laboratory equipment"]),
]

REGIONAL = [
    ("Regional early warning of El Niño", "Services of the Andamar Community issue one bulletin.", "74020", "13.1; 11.5", "disaster-risk 2", ["hours=Forecasters", "grant=Contribution to the secretariat", "course=Courses for forecasters"]),
    ("Regional programme of school feeding", "A common standard and a shared roster of advisers.", "11250", "2.1; 4.1", "gender 1", ["experts=Advisers", "exchange=Meetings of ministries"]),
    ("Network of ombudspersons of the Andamar Community", "Cases that cross a border, and a yearly report.", "15160", "16.3; 16.6", "gender 1", ["exchange=Meetings", "hours=Lawyers"]),
    ("Regional seed catalogue", "One list of varieties, five inspections.", "31150", "2.5", "biodiversity 1", ["experts=Seed inspectors", "grant=Contribution to the catalogue"]),
    ("Mobility of researchers in the Andamar Community", "Stays of three to nine months.", "43082", "9.5; 17.6", "youth 1", ["exchange=Stays", "scholars=Allowances"]),
    ("Joint purchase of medicines", "Five ministries, one tender, one price.", "12110", "3.8; 3.b", "", ["hours=Buyers and pharmacists", "grant=Running costs of the unit"]),
]

TRIANGULAR = [
    ("Solar kitchens for school meals", "First tried in Ayllu, now built by the partner's own carpenters.", "23232 50; 11250 50", "7.1; 2.1", "climate-mitigation 2; gender 1", ["experts=Carpenters and engineers", "equipment=Kitchens", "course=Courses for carpenters"]),
    ("Coastal mangroves", "Nurseries, wardens and the fishers who asked for both.", "41030", "14.2; 13.1", "biodiversity 2; climate-adaptation 2", ["experts=Foresters", "course=Courses for wardens"]),
    ("Social register and cash transfers", "Who is poor, who says so, and who may object.", "16010", "1.3", "gender 2; digital 1", ["experts=Advisers", "hours=Programmers"]),
    ("Mother tongue teaching", "Teachers of three countries write the first reader together.", "11220", "4.5; 4.1", "", ["experts=Authors", "exchange=Stays of teachers"]),
    ("Waste pickers' cooperatives", "From the dump to the company, with the law between.", "14050", "11.6; 8.5", "gender 1; environment 2", ["experts=Organisers", "course=Courses for cooperatives"]),
    ("Rehabilitation of land mine survivors", "Prostheses made on the spot by those who wear them.", "15250", "3.8; 16.1", "disability 2", ["experts=Orthopaedists", "equipment=Workshop", "course=Courses for technicians"]),
]

RECEIVED = [
    ("Fisheries patrol from the air", "A partner's pilots and its way of counting boats.", "31310", "14.4", "", ["experts=Pilots and analysts", "goods=Spare parts, boxes"]),
    ("Teachers of languages", "Native speakers at five universities.", "11420", "4.3", "youth 1", ["experts=Teachers", "travel=teachers"]),
    ("Rail signalling", "What was learned on a line of four thousand metres' height.", "21030", "9.1", "", ["experts=Signal engineers", "hours=Signal engineers"]),
    ("Places at partners' academies", "Officers and clerks study for a year.", "15110", "16.6", "gender 1", ["scholars=Places and allowances"]),
    ("Fruit fly control", "Sterile insects, sent each week by air.", "31192", "2.3", "", ["goods=Sterile insects, boxes", "experts=Entomologists"]),
    ("Geothermal survey", "Drilling is the last step, not the first.", "23260", "7.2", "climate-mitigation 2", ["experts=Geologists", "equipment=Instruments", "grant=Share of the drilling cost"]),
    ("Wildfire aircraft after the drought", "Two aircraft for six weeks.", "72010", "13.1", "humanitarian 1; disaster-risk 2", ["mission=Crews", "goods=Retardant, boxes"]),
    ("Tax on digital services", "Advice on a law, and on the form that goes with it.", "15114", "17.1", "digital 1", ["hours=Tax lawyers", "mission=Tax lawyers"]),
]

LOANS = [
    ("Rural electrification", "Lines and transformers for villages at the border.", "23630", "7.1", "climate-mitigation 1"),
    ("Credit line for small enterprises", "Passed on by the partner's own bank.", "32130", "8.3; 9.3", "gender 1"),
    ("Drinking water of a provincial capital", "Intake, plant and the first ring of pipes.", "14021", "6.1", ""),
    ("Hospital of the second level", "Building by local firms, equipment by tender.", "12230", "3.8", ""),
    ("Feeder roads to markets", "Gravel, culverts and a fund for upkeep.", "21022", "9.1; 2.3", ""),
    ("Fibre to the coast", "The cable that lands needs a road inland.", "22040", "9.c", "digital 2"),
    ("Housing after the earthquake", "Earth walls with reeds, as tested in Ayllu.", "16040", "11.1; 1.5", "disaster-risk 1"),
    ("Irrigation scheme of the lower valley", "Canals, gates and the statutes of the water users.", "31140", "2.4; 6.4", "climate-adaptation 1"),
]
