/**
 * What addresses look like, country by country: real places with their postcodes, common street names in the national
 * order, company forms. Names of people come from faker; see `contacts.ts`.
 */
export type Place = {
  readonly city: string
  readonly postalCode: string
  readonly state: string | null
  /** The start of a phone number there, with the country's code; all of it where it holds `#`, a digit. */
  readonly phone: string
  /** Where a postcode means one quarter or street only; otherwise any street of the country will do. */
  readonly street: string | null
}

export type Country = {
  readonly places: readonly Place[]
  readonly streets: readonly string[]
  /** Japan counts blocks of a quarter instead of houses in a street. */
  readonly order: 'street first' | 'number first' | 'blocks'
  /** What follows the area code; `#` is a digit. */
  readonly phone: string
  /** Company names: `{name}` is a family name. */
  readonly companies: readonly string[]
}

const places = (phone: string, rows: string): readonly Place[] =>
  rows.split(', ').map((row) => {
    const [postalCode = '', city = '', state = '', area = '', street = ''] = row.split('/')
    return { city, postalCode, state: state || null, phone: `${phone} ${area}`.trim(), street: street || null }
  })

const words = (rows: string): readonly string[] => rows.split(', ')

const phonePatterns: Readonly<Record<string, string>> = {
  '+33': '## ## ## ##',
  '+45': '## ## ##',
  '+61': '#### ####',
  '+352': '## ## ##',
}

const country = (
  order: Country['order'],
  phone: string,
  placeRows: string,
  streetRows: string,
  companyRows: string,
): Country => ({
  places: places(phone, placeRows),
  streets: words(streetRows),
  order,
  phone: phonePatterns[phone] ?? '### ####',
  companies: words(companyRows),
})

export const countries: Readonly<Record<string, Country>> = {
  DE: country(
    'street first',
    '+49',
    '10115/Berlin//30, 20457/Hamburg//40, 50667/Köln//221, 60311/Frankfurt am Main//69, 70173/Stuttgart//711, 80331/München//89, 90402/Nürnberg//911, 40213/Düsseldorf//211, 04109/Leipzig//341, 28195/Bremen//421, 44137/Dortmund//231, 01067/Dresden//351, 30159/Hannover//511, 68159/Mannheim//621, 48143/Münster//251, 86150/Augsburg//821',
    'Industriestraße, Hauptstraße, Bahnhofstraße, Gewerbering, Am Hafen, Lindenweg, Schillerstraße, Werkstraße, Mühlenweg, Gartenstraße, Dieselstraße, Ringstraße',
    '{name} GmbH, {name} Messebau GmbH, {name} Medizintechnik GmbH, {name} Werkzeugbau GmbH & Co. KG, {name} Feinkost GmbH, {name} & Söhne KG, {name} Automation AG, {name} Verpackungen GmbH, {name} Elektronik GmbH, Druckhaus {name} GmbH, {name} Solartechnik GmbH, Weingut {name}, {name} Möbelwerke GmbH',
  ),
  AT: country(
    'street first',
    '+43',
    '1010/Wien//1, 4020/Linz//732, 5020/Salzburg//662, 6020/Innsbruck//512, 8010/Graz//316',
    'Hauptstraße, Bahnhofstraße, Wiener Straße, Industriezeile, Mozartstraße, Landstraße',
    '{name} GmbH, {name} Handels GmbH, {name} Maschinenbau GmbH, Brauerei {name} KG, {name} Holzbau GmbH',
  ),
  CH: country(
    'street first',
    '+41',
    '8001/Zürich/ZH/44, 4051/Basel/BS/61, 3011/Bern/BE/31, 6003/Luzern/LU/41, 9000/St. Gallen/SG/71, 8400/Winterthur/ZH/52',
    'Bahnhofstrasse, Seestrasse, Industriestrasse, Dorfstrasse, Hauptstrasse, Technoparkstrasse',
    '{name} AG, {name} Präzision AG, {name} Uhren AG, {name} Engineering GmbH, {name} Käse AG',
  ),
  NL: country(
    'street first',
    '+31',
    '1012 JS/Amsterdam//20, 3011 GZ/Rotterdam//10, 5611 EM/Eindhoven//40, 3511 LX/Utrecht//30, 9711 LM/Groningen//50, 7511 JM/Enschede//53, 4811 XN/Breda//76',
    'Stationsweg, Industrieweg, Havenstraat, Kerkstraat, Molenweg, Ambachtstraat, Nijverheidsweg',
    '{name} B.V., {name} Techniek B.V., {name} Machinebouw B.V., {name} & Zonen B.V., {name} Agro B.V., Drukkerij {name} B.V., {name} Metaal B.V.',
  ),
  BE: country(
    'street first',
    '+32',
    '2000/Antwerpen//3, 9000/Gent//9, 1000/Brussel//2, 3000/Leuven//16 ## ## ##, 8500/Kortrijk//56 ## ## ##',
    'Stationsstraat, Kerkstraat, Nieuwstraat, Industrielaan, Molenstraat',
    '{name} BV, {name} Techniek NV, Brouwerij {name} NV, {name} & Zonen BV',
  ),
  LU: country(
    'number first',
    '+352',
    '1471/Luxembourg//26, 4130/Esch-sur-Alzette//54, 9010/Ettelbruck//81',
    'Route d’Esch, Rue de la Gare, Avenue de la Liberté',
    '{name} S.à r.l., {name} Logistique S.A.',
  ),
  FR: country(
    'number first',
    '+33',
    '75002/Paris//1, 69002/Lyon//4, 13001/Marseille//4, 67000/Strasbourg//3, 31000/Toulouse//5, 44000/Nantes//2',
    'Rue de la Gare, Avenue de la République, Rue Pasteur, Rue des Artisans, Boulevard Victor Hugo',
    '{name} SARL, {name} SAS, Établissements {name} SAS, Vignobles {name} SARL',
  ),
  IT: country(
    'street first',
    '+39',
    '20121/Milano/MI/02, 10121/Torino/TO/011, 40121/Bologna/BO/051, 37121/Verona/VR/045, 36100/Vicenza/VI/0444',
    'Via Roma, Via Garibaldi, Corso Italia, Via Mazzini, Via dell’Industria',
    '{name} S.r.l., {name} Meccanica S.p.A., Fratelli {name} S.n.c., Arredamenti {name} S.r.l.',
  ),
  ES: country(
    'street first',
    '+34',
    '28013/Madrid//91, 08002/Barcelona//93, 46002/Valencia//96, 48001/Bilbao//94',
    'Calle Mayor, Calle Real, Avenida de la Constitución, Calle San Juan',
    '{name} S.L., Industrias {name} S.A., Conservas {name} S.L.',
  ),
  PL: country(
    'street first',
    '+48',
    '00-001/Warszawa//22, 30-001/Kraków//12, 50-001/Wrocław//71, 61-001/Poznań//61',
    'ul. Przemysłowa, ul. Polna, ul. Słoneczna, ul. Krótka',
    '{name} Sp. z o.o., Zakłady {name} S.A., {name} Meble Sp. z o.o.',
  ),
  DK: country(
    'street first',
    '+45',
    '1058/København K//33, 8000/Aarhus C//86, 5000/Odense C//66, 9000/Aalborg//98',
    'Nygade, Havnegade, Industrivej, Vestergade',
    '{name} ApS, {name} A/S, {name} Design ApS',
  ),
  SE: country(
    'street first',
    '+46',
    '111 29/Stockholm//8, 411 03/Göteborg//31, 211 20/Malmö//40, 582 23/Linköping//13',
    'Storgatan, Kungsgatan, Industrigatan, Hamngatan',
    '{name} AB, {name} Mekaniska AB, {name} Teknik AB',
  ),
  CZ: country(
    'street first',
    '+420',
    '110 00/Praha//22, 602 00/Brno//54, 702 00/Ostrava//59, 301 00/Plzeň//37',
    'Nádražní, Průmyslová, Zahradní, Lipová',
    '{name} s.r.o., {name} Strojírny a.s., Sklárna {name} s.r.o.',
  ),
  GB: country(
    'number first',
    '+44',
    'EC2A 4NE/London//20 7### ####, M1 4BT/Manchester//161, B2 5DB/Birmingham//121, EH2 2ER/Edinburgh//131, BS1 4DJ/Bristol//117',
    'High Street, Station Road, Mill Lane, Victoria Road, Church Street',
    '{name} Ltd, {name} & Sons Ltd, {name} Engineering Ltd, {name} Films Ltd',
  ),
  US: country(
    'number first',
    '+1',
    '60606/Chicago/IL/312, 02110/Boston/MA/617, 94107/San Francisco/CA/415, 90028/Los Angeles/CA/323, 98101/Seattle/WA/206',
    'Main Street, Oak Avenue, Market Street, Washington Boulevard, Industrial Drive',
    '{name} Inc., {name} Technologies LLC, {name} Studios Inc., {name} Manufacturing Corp.',
  ),
  AU: country(
    'number first',
    '+61',
    '2000/Sydney/NSW/2, 2010/Surry Hills/NSW/2, 2065/St Leonards/NSW/2, 3000/Melbourne/VIC/3, 3065/Fitzroy/VIC/3, 4000/Brisbane/QLD/7, 5000/Adelaide/SA/8, 6000/Perth/WA/8',
    'George Street, Crown Street, Victoria Parade, Elizabeth Street, Queen Street, Albion Street',
    '{name} Pty Ltd, {name} Pictures Pty Ltd, {name} Media Pty Ltd, {name} & Partners Pty Ltd, {name} Productions Pty Ltd',
  ),
  NZ: country(
    'number first',
    '+64',
    '1010/Auckland//9, 6011/Wellington//4, 8011/Christchurch//3',
    'Queen Street, Victoria Street, High Street, Manchester Street',
    '{name} Limited, {name} Films Limited',
  ),
  JP: country(
    'blocks',
    '+81',
    '103-0027/Chuo-ku/Tokyo/3 3### ####/Nihonbashi, 530-0001/Osaka/Osaka/6 6### ####/Umeda, 460-0008/Nagoya/Aichi/52/Sakae, 220-0012/Yokohama/Kanagawa/45/Minatomirai',
    '',
    '{name} K.K., {name} Seiki K.K., {name} Shoji K.K.',
  ),
  KW: country(
    'street first',
    '+965',
    '13001/Kuwait City//2### ####/Abdullah Al-Mubarak Street, 22001/Salmiya//2### ####/Salem Al-Mubarak Street, 70450/Shuwaikh//2### ####/Canada Dry Street',
    '',
    '{name} Trading Co. W.L.L., Al-{name} General Contracting Co. W.L.L.',
  ),
}

/** The European Union, for the tax rules; a superset of the countries that can be generated. */
export const euCountries: ReadonlySet<string> = new Set(
  words('AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IT, LT, LU, LV, MT, NL, PL, PT, RO, SE, SI, SK'),
)
