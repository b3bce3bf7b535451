// Countries, parts of countries and their people: how copy names them, and the capital which speaks for them.
// Authority: CIA World Factbook (public domain) for names, demonyms and capitals; our own additions for news usage.

/** A country, a nation of the United Kingdom, a U.S. state or a territory with a government of its own. */
export interface Country {
  /** ISO 3166-1 code ("UA"); ISO 3166-2 for nations and states ("GB-SCT", "US-GA"). */
  readonly code: string;
  readonly kind: "country" | "nation" | "state" | "territory";
  /** The name copy uses first, then the others. */
  readonly names: readonly string[];
  /** The adjective first ("Ukrainian"), then other forms and the word for a citizen. */
  readonly demonyms: readonly string[];
  /** The capital first, then seats which speak for the government. */
  readonly capitals: readonly string[];
  /** Postal and newspaper abbreviations of U.S. states. */
  readonly abbreviations: readonly string[];
}

const items = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === "" ? [] : cell.split("; ");

function read(kind: Country["kind"], table: string): Country[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", names, demonyms, capitals, abbreviations] = line
        .split("|")
        .map((cell) => cell.trim());
      return {
        code,
        kind,
        names: items(names),
        demonyms: items(demonyms),
        capitals: items(capitals),
        abbreviations: items(abbreviations),
      };
    });
}

// code | names | demonyms | capitals and seats | abbreviations
export const countries: readonly Country[] = [
  ...read(
    "country",
    `
AD | Andorra; Principality of Andorra | Andorran | Andorra la Vella
AE | United Arab Emirates; UAE; Emirates; U.A.E. | Emirati | Abu Dhabi
AF | Afghanistan; Islamic Republic of Afghanistan | Afghan; Afghani | Kabul
AG | Antigua and Barbuda | Antiguan; Barbudan | Saint John’s; St. John’s
AL | Albania; Republic of Albania | Albanian | Tirana
AM | Armenia; Republic of Armenia | Armenian | Yerevan
AO | Angola; Republic of Angola | Angolan | Luanda
AR | Argentina; Argentine Republic | Argentine; Argentinian; Argentinean | Buenos Aires; Casa Rosada
AT | Austria; Republic of Austria | Austrian | Vienna
AU | Australia; Commonwealth of Australia | Australian | Canberra; Yarralumla
AZ | Azerbaijan; Republic of Azerbaijan | Azerbaijani; Azeri | Baku
BA | Bosnia; Bosnia and Herzegovina; Bosnia-Herzegovina | Bosnian; Herzegovinian | Sarajevo
BB | Barbados | Barbadian; Bajan | Bridgetown
BD | Bangladesh; People’s Republic of Bangladesh | Bangladeshi | Dhaka
BE | Belgium; Kingdom of Belgium | Belgian | Brussels
BF | Burkina Faso | Burkinabe | Ouagadougou
BG | Bulgaria; Republic of Bulgaria | Bulgarian | Sofia
BH | Bahrain; Kingdom of Bahrain | Bahraini | Manama
BI | Burundi; Republic of Burundi | Burundian | Gitega
BJ | Benin; Republic of Benin | Beninese | Porto-Novo
BN | Brunei; Brunei Darussalam | Bruneian | Bandar Seri Begawan
BO | Bolivia; Plurinational State of Bolivia | Bolivian | La Paz; Sucre
BR | Brazil; Federative Republic of Brazil | Brazilian | Brasília; Brasilia; Planalto
BS | Bahamas; Commonwealth of The Bahamas | Bahamian | Nassau
BT | Bhutan; Kingdom of Bhutan | Bhutanese | Thimphu
BW | Botswana; Republic of Botswana | Motswana; Batswana; Botswanan | Gaborone
BY | Belarus; Republic of Belarus | Belarusian; Belarusan; Belarussian | Minsk
BZ | Belize | Belizean | Belmopan
CA | Canada | Canadian | Ottawa; Rideau Hall
CD | Democratic Republic of Congo; Democratic Republic of the Congo; DRC; Congo-Kinshasa; DR Congo | Congolese | Kinshasa
CF | Central African Republic | Central African | Bangui
CG | Republic of Congo; Congo-Brazzaville; Republic of the Congo | Congolese | Brazzaville
CH | Switzerland; Swiss Confederation | Swiss | Bern; Berne
CI | Ivory Coast; Côte d’Ivoire; Cote d’Ivoire; Republic of Côte d’Ivoire | Ivorian; Ivoirian | Yamoussoukro
CL | Chile; Republic of Chile | Chilean | Santiago
CM | Cameroon; Republic of Cameroon | Cameroonian | Yaounde
CN | China; People’s Republic of China | Chinese | Beijing; Zhongnanhai
CO | Colombia; Republic of Colombia | Colombian | Bogotá; Bogota
CR | Costa Rica; Republic of Costa Rica | Costa Rican | San José; San Jose
CU | Cuba; Republic of Cuba | Cuban | Havana
CV | Cape Verde; Cabo Verde; Republic of Cabo Verde | Cape Verdean; Cabo Verdean | Praia
CY | Cyprus; Republic of Cyprus | Cypriot | Nicosia
CZ | Czech Republic; Czechia | Czech | Prague
DE | Germany; Federal Republic of Germany | German | Berlin
DJ | Djibouti; Republic of Djibouti | Djiboutian | Djibouti
DK | Denmark; Kingdom of Denmark | Danish; Dane | Copenhagen
DM | Dominica; Commonwealth of Dominica | Dominican | Roseau
DO | Dominican Republic | Dominican | Santo Domingo
DZ | Algeria; People’s Democratic Republic of Algeria | Algerian | Algiers
EC | Ecuador; Republic of Ecuador | Ecuadorian; Ecuadorean | Quito
EE | Estonia; Republic of Estonia | Estonian | Tallinn
EG | Egypt; Arab Republic of Egypt | Egyptian | Cairo
EH | Western Sahara | Sahrawi; Sahrawian; Sahraoui | 
ER | Eritrea; State of Eritrea | Eritrean | Asmara
ES | Spain; Kingdom of Spain | Spanish; Spaniard | Madrid; Moncloa
ET | Ethiopia; Federal Democratic Republic of Ethiopia | Ethiopian | Addis Ababa
FI | Finland; Republic of Finland | Finnish; Finn | Helsinki
FJ | Fiji; Republic of Fiji | Fijian | Suva
FM | Federated States of Micronesia; Micronesia | Micronesian; Chuukese; Kosraen; Pohnpeian; Yapese | Palikir
FR | France; French Republic | French; Frenchman; Frenchwoman | Paris; Élysée; Elysee; Quai d’Orsay; Matignon
GA | Gabon; Gabonese Republic | Gabonese | Libreville
GB | United Kingdom; U.K.; UK; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland | British; Briton; U.K.; UK | London; Downing Street; No. 10; Whitehall; Westminster
GD | Grenada | Grenadian | Saint George’s; St. George’s
GE | Georgia | Georgian | Tbilisi
GH | Ghana; Republic of Ghana | Ghanaian | Accra
GM | Gambia; Republic of The Gambia | Gambian | Banjul
GN | Guinea; Republic of Guinea | Guinean | Conakry
GQ | Equatorial Guinea; Republic of Equatorial Guinea | Equatorial Guinean; Equatoguinean | Malabo
GR | Greece; Hellenic Republic | Greek | Athens
GT | Guatemala; Republic of Guatemala | Guatemalan | Guatemala City
GW | Guinea-Bissau; Republic of Guinea-Bissau | Bissau-Guinean | Bissau
GY | Guyana; Cooperative Republic of Guyana | Guyanese | Georgetown
HK | Hong Kong; Hong Kong Special Administrative Region | Hong Kong; Hong Konger | Hong Kong
HN | Honduras; Republic of Honduras | Honduran | Tegucigalpa
HR | Croatia; Republic of Croatia | Croatian; Croat | Zagreb
HT | Haiti; Republic of Haiti | Haitian | Port-au-Prince
HU | Hungary | Hungarian | Budapest
ID | Indonesia; Republic of Indonesia | Indonesian | Jakarta
IE | Ireland | Irish; Irishman; Irishwoman | Dublin; Leinster House
IL | Israel; State of Israel | Israeli | Jerusalem; Tel Aviv
IN | India; Republic of India | Indian | New Delhi; Delhi; Rashtrapati Bhavan
IQ | Iraq; Republic of Iraq | Iraqi | Baghdad
IR | Iran; Islamic Republic of Iran | Iranian | Tehran; Teheran
IS | Iceland | Icelandic; Icelander | Reykjavik
IT | Italy; Italian Republic | Italian | Rome; Palazzo Chigi; Quirinale
JM | Jamaica | Jamaican | Kingston
JO | Jordan; Hashemite Kingdom of Jordan | Jordanian | Amman
JP | Japan | Japanese | Tokyo; Kantei; Nagatacho
KE | Kenya; Republic of Kenya | Kenyan | Nairobi
KG | Kyrgyzstan; Kyrgyz Republic | Kyrgyzstani; Kyrgyz | Bishkek
KH | Cambodia; Kingdom of Cambodia | Cambodian | Phnom Penh
KI | Kiribati; Republic of Kiribati | Kiribati; I-Kiribati | Tarawa
KM | Comoros; Union of the Comoros | Comoran; Comorian | Moroni
KN | Saint Kitts and Nevis; Federation of Saint Kitts and Nevis; St. Kitts and Nevis | Kittitian; Nevisian | Basseterre
KP | North Korea; DPRK; Democratic People’s Republic of Korea | North Korean | Pyongyang
KR | South Korea; Republic of Korea | South Korean | Seoul; Blue House
KW | Kuwait; State of Kuwait | Kuwaiti | Kuwait City
KZ | Kazakhstan; Republic of Kazakhstan | Kazakhstani; Kazakh | Astana; Nur-Sultan
LA | Laos; Lao People’s Democratic Republic | Lao; Laotian | Vientiane
LB | Lebanon; Republic of Lebanon | Lebanese | Beirut
LC | Saint Lucia; St. Lucia | Saint Lucian | Castries
LI | Liechtenstein; Principality of Liechtenstein | Liechtenstein; Liechtensteiner | Vaduz
LK | Sri Lanka; Democratic Socialist Republic of Sri Lanka | Sri Lankan | Colombo
LR | Liberia; Republic of Liberia | Liberian | Monrovia
LS | Lesotho; Kingdom of Lesotho | Basotho; Mosotho; Lesothan | Maseru
LT | Lithuania; Republic of Lithuania | Lithuanian | Vilnius
LU | Luxembourg; Grand Duchy of Luxembourg | Luxembourg; Luxembourger | Luxembourg
LV | Latvia; Republic of Latvia | Latvian | Riga
LY | Libya; State of Libya | Libyan | Tripoli
MA | Morocco; Kingdom of Morocco | Moroccan | Rabat
MC | Monaco; Principality of Monaco | Monegasque; Monacan; Monaco | Monaco
MD | Moldova; Republic of Moldova | Moldovan | Chisinau; Kishinev; Chişinău
ME | Montenegro | Montenegrin | Podgorica
MG | Madagascar; Republic of Madagascar | Malagasy; Madagascan | Antananarivo
MH | Marshall Islands; Republic of the Marshall Islands | Marshallese | Majuro
MK | North Macedonia; Macedonia; Republic of North Macedonia | Macedonian | Skopje
ML | Mali; Republic of Mali | Malian | Bamako
MM | Myanmar; Burma; Republic of the Union of Myanmar; Union of Burma | Burmese; Myanmar; Myanmarese | Naypyitaw; Naypyidaw; Nay Pyi Taw; Rangoon; Yangon
MN | Mongolia | Mongolian | Ulaanbaatar
MO | Macau; Macau Special Administrative Region | Macanese | Macau
MR | Mauritania; Islamic Republic of Mauritania | Mauritanian | Nouakchott
MT | Malta; Republic of Malta | Maltese | Valletta
MU | Mauritius; Republic of Mauritius | Mauritian | Port Louis
MV | Maldives; Republic of Maldives | Maldivian | Malé; Male
MW | Malawi; Republic of Malawi | Malawian | Lilongwe
MX | Mexico; United Mexican States | Mexican | Mexico City; Los Pinos; National Palace
MY | Malaysia | Malaysian | Kuala Lumpur; Putrajaya
MZ | Mozambique; Republic of Mozambique | Mozambican | Maputo
NA | Namibia; Republic of Namibia | Namibian | Windhoek
NE | Niger; Republic of Niger | Nigerien | Niamey
NG | Nigeria; Federal Republic of Nigeria | Nigerian | Abuja
NI | Nicaragua; Republic of Nicaragua | Nicaraguan | Managua
NL | Netherlands; Holland; Kingdom of the Netherlands | Dutch; Dutchman; Dutchwoman | Amsterdam; The Hague
NO | Norway; Kingdom of Norway | Norwegian | Oslo
NP | Nepal | Nepali; Nepalese | Kathmandu
NR | Nauru; Republic of Nauru | Nauruan | Yaren
NZ | New Zealand | New Zealand; New Zealander | Wellington
OM | Oman; Sultanate of Oman | Omani | Muscat
PA | Panama; Republic of Panama | Panamanian | Panama City
PE | Peru; Republic of Peru | Peruvian | Lima
PG | Papua New Guinea; Independent State of Papua New Guinea | Papua New Guinean | Port Moresby
PH | Philippines; Republic of the Philippines | Philippine; Filipino; Filipina | Manila; Malacanang; Malacañang
PK | Pakistan; Islamic Republic of Pakistan | Pakistani | Islamabad
PL | Poland; Republic of Poland | Polish; Pole | Warsaw
PS | Palestinian Authority; Palestine; State of Palestine | Palestinian | Ramallah
PT | Portugal; Portuguese Republic | Portuguese | Lisbon
PW | Palau; Republic of Palau | Palauan | Ngerulmud
PY | Paraguay; Republic of Paraguay | Paraguayan | Asunción; Asuncion
QA | Qatar; State of Qatar | Qatari | Doha
RO | Romania | Romanian; Rumanian | Bucharest
RS | Serbia; Republic of Serbia | Serbian; Serb | Belgrade
RU | Russia; Russian Federation | Russian | Moscow; Kremlin
RW | Rwanda; Republic of Rwanda | Rwandan | Kigali
SA | Saudi Arabia; Kingdom of Saudi Arabia | Saudi; Saudi Arabian | Riyadh
SB | Solomon Islands | Solomon Islander | Honiara
SC | Seychelles; Republic of Seychelles | Seychellois | Victoria
SD | Sudan; Republic of the Sudan | Sudanese | Khartoum
SE | Sweden; Kingdom of Sweden | Swedish; Swede | Stockholm
SG | Singapore; Republic of Singapore | Singapore; Singaporean | Singapore
SI | Slovenia; Republic of Slovenia | Slovenian; Slovene | Ljubljana
SK | Slovakia; Slovak Republic | Slovak | Bratislava
SL | Sierra Leone; Republic of Sierra Leone | Sierra Leonean | Freetown
SM | San Marino; Republic of San Marino | Sammarinese | San Marino
SN | Senegal; Republic of Senegal | Senegalese | Dakar
SO | Somalia; Federal Republic of Somalia | Somali | Mogadishu
SR | Suriname; Republic of Suriname | Surinamese; Surinamer | Paramaribo
SS | South Sudan; Republic of South Sudan | South Sudanese | Juba
ST | Sao Tome and Principe; Democratic Republic of Sao Tome and Principe; São Tomé and Príncipe; São Tomé | Sao Tomean | Sao Tome
SV | El Salvador; Republic of El Salvador | Salvadoran; Salvadorean | San Salvador
SY | Syria; Syrian Arab Republic | Syrian | Damascus
SZ | Eswatini; Swaziland; Kingdom of Eswatini | Eswatini; Swati; Swazi | Mbabane
TD | Chad; Republic of Chad | Chadian | N’Djamena
TG | Togo; Togolese Republic | Togolese | Lome
TH | Thailand; Kingdom of Thailand | Thai | Bangkok
TJ | Tajikistan; Republic of Tajikistan | Tajikistani; Tajik | Dushanbe
TL | East Timor; Timor-Leste; Democratic Republic of Timor-Leste | Timorese | Dili
TM | Turkmenistan | Turkmenistani; Turkmen | Ashgabat
TN | Tunisia; Republic of Tunisia | Tunisian | Tunis
TO | Tonga; Kingdom of Tonga | Tongan | Nuku’alofa
TR | Turkey; Türkiye; Turkiye; Republic of Turkey | Turkish; Turk | Ankara
TT | Trinidad and Tobago; Republic of Trinidad and Tobago | Trinidadian; Tobagonian; Trinbagonian | Port of Spain
TV | Tuvalu | Tuvaluan | Funafuti
TW | Taiwan | Taiwanese; Taiwan | Taipei
TZ | Tanzania; United Republic of Tanzania | Tanzanian | Dodoma
UA | Ukraine | Ukrainian | Kyiv; Kiev; Bankova
UG | Uganda; Republic of Uganda | Ugandan | Kampala
US | United States; United States of America; U.S.; US; USA; America | U.S.; American; US | Washington; Capitol Hill; Foggy Bottom
UY | Uruguay; Oriental Republic of Uruguay | Uruguayan | Montevideo
UZ | Uzbekistan; Republic of Uzbekistan | Uzbekistani; Uzbek | Tashkent
VA | Vatican; Vatican City; Holy See | Vatican | Vatican City
VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines | Saint Vincentian; Vincentian | Kingstown
VE | Venezuela; Bolivarian Republic of Venezuela | Venezuelan | Caracas; Miraflores
VN | Vietnam; Socialist Republic of Vietnam | Vietnamese | Hanoi
VU | Vanuatu; Republic of Vanuatu | Ni-Vanuatu | Port-Vila
WS | Samoa; Independent State of Samoa | Samoan | Apia
XK | Kosovo; Republic of Kosovo | Kosovar; Kosovan; Kosovo | Pristina; Prishtina
YE | Yemen; Republic of Yemen | Yemeni | Sanaa; Sana’a
ZA | South Africa; Republic of South Africa | South African | Pretoria
ZM | Zambia; Republic of Zambia | Zambian | Lusaka
ZW | Zimbabwe; Republic of Zimbabwe | Zimbabwean | Harare
`,
  ),
  ...read(
    "nation",
    `
GB-NIR | Northern Ireland | Northern Irish | Belfast; Stormont
GB-SCT | Scotland | Scottish; Scot | Edinburgh; Holyrood
GB-WLS | Wales | Welsh | Cardiff; Cardiff Bay
`,
  ),
  ...read(
    "state",
    `
US-AK | Alaska | Alaskan | Juneau | AK
US-AL | Alabama | Alabamian; Alabaman | Montgomery | Ala.; AL
US-AR | Arkansas | Arkansan | Little Rock | Ark.; AR
US-AS | American Samoa | American Samoan | Pago Pago | A.S.; AS
US-AZ | Arizona | Arizonan | Phoenix | Ariz.; AZ
US-CA | California | Californian | Sacramento | Calif.; CA
US-CO | Colorado | Coloradan | Denver | Colo.; CO
US-CT | Connecticut | Connecticuter | Hartford | Conn.; CT
US-DC | District of Columbia | Washingtonian | Washington | D.C.; DC
US-DE | Delaware | Delawarean | Dover | Del.; DE
US-FL | Florida | Floridian | Tallahassee | Fla.; FL
US-GA | Georgia | Georgian | Atlanta | Ga.; GA
US-GU | Guam | Guamanian | Hagatna | GU
US-HI | Hawaii | Hawaiian | Honolulu | HI
US-IA | Iowa | Iowan | Des Moines | IA
US-ID | Idaho | Idahoan | Boise | ID
US-IL | Illinois | Illinoisan | Springfield | Ill.; IL
US-IN | Indiana |  | Indianapolis | Ind.; IN
US-KS | Kansas | Kansan | Topeka | Kan.; KS
US-KY | Kentucky | Kentuckian | Frankfort | Ky.; KY
US-LA | Louisiana | Louisianan | Baton Rouge | La.; LA
US-MA | Massachusetts |  | Boston | Mass.; MA
US-MD | Maryland | Marylander | Annapolis | Md.; MD
US-ME | Maine | Mainer | Augusta | ME
US-MI | Michigan | Michigander; Michiganian | Lansing | Mich.; MI
US-MN | Minnesota | Minnesotan | St. Paul | Minn.; MN
US-MO | Missouri | Missourian | Jefferson City | Mo.; MO
US-MP | Northern Mariana Islands | Northern Mariana Islander | Saipan | N.M.I.; MP
US-MS | Mississippi | Mississippian | Jackson | Miss.; MS
US-MT | Montana | Montanan | Helena | Mont.; MT
US-NC | North Carolina | North Carolinian | Raleigh | N.C.; NC
US-ND | North Dakota | North Dakotan | Bismarck | N.D.; ND
US-NE | Nebraska | Nebraskan | Lincoln | Neb.; NE
US-NH | New Hampshire | New Hampshirite | Concord | N.H.; NH
US-NJ | New Jersey | New Jerseyan | Trenton | N.J.; NJ
US-NM | New Mexico | New Mexican | Santa Fe | N.M.; NM
US-NV | Nevada | Nevadan | Carson City | Nev.; NV
US-NY | New York | New Yorker | Albany | N.Y.; NY
US-OH | Ohio | Ohioan | Columbus | OH
US-OK | Oklahoma | Oklahoman | Oklahoma City | Okla.; OK
US-OR | Oregon | Oregonian | Salem | Ore.; OR
US-PA | Pennsylvania | Pennsylvanian | Harrisburg | Pa.; PA
US-PR | Puerto Rico | Puerto Rican | San Juan | P.R.; PR
US-RI | Rhode Island | Rhode Islander | Providence | R.I.; RI
US-SC | South Carolina | South Carolinian | Columbia | S.C.; SC
US-SD | South Dakota | South Dakotan | Pierre | S.D.; SD
US-TN | Tennessee | Tennessean | Nashville | Tenn.; TN
US-TX | Texas | Texan | Austin | TX
US-UT | Utah | Utahn | Salt Lake City | UT
US-VA | Virginia | Virginian | Richmond | Va.; VA
US-VI | U.S. Virgin Islands | Virgin Islander | Charlotte Amalie | V.I.; VI
US-VT | Vermont | Vermonter | Montpelier | Vt.; VT
US-WA | Washington | Washingtonian | Olympia | Wash.; WA
US-WI | Wisconsin | Wisconsinite | Madison | Wis.; WI
US-WV | West Virginia | West Virginian | Charleston | W.Va.; WV
US-WY | Wyoming | Wyomingite | Cheyenne | Wyo.; WY
`,
  ),
  ...read(
    "territory",
    `
BM | Bermuda | Bermudian | Hamilton
FO | Faroe Islands | Faroese | Torshavn
GI | Gibraltar | Gibraltar; Gibraltarian | Gibraltar
GL | Greenland | Greenlandic; Greenlander | Nuuk
NC | New Caledonia; Territory of New Caledonia and Dependencies | New Caledonian | Noumea
PF | French Polynesia; Overseas Lands of French Polynesia | French Polynesian | Papeete
`,
  ),
];
