// Heads of state and government, and some of their ministers: a small hand-made roster of recent years.
// Authority: facts from public registers (Wikidata CC0, CIA World Factbook, unitedstates/congress-legislators CC0,
// Institute for Government CC BY 4.0). A row marked k rests on the compiler's knowledge and no second source.
import type { RosterPerson } from "./roster.ts";

/** One line of the roster: who held what from when to when. */
export interface HeadRow {
  readonly jurisdiction: string;
  readonly office: string;
  /** Usual full name: the key of the table of people. */
  readonly name: string;
  readonly from: string;
  /** ISO day of handover, or null where the source last showed the person in office. */
  readonly to: string | null;
  readonly knownUntil: string;
  readonly source: string;
  readonly checked: boolean;
}

// jurisdiction | office | name | from | to, or + and the last day on which a source showed the person in office
const tenures = `
AE | president | Mohammed bin Zayed Al Nahyan | 2022-05-14 | +2026-01-23
AM | prime minister | Nikol Pashinyan | 2018-05-08 | +2026-05-17
AR | president | Alberto Fernández | 2019-12-10 | 2023-12-10
AR | president | Javier Milei | 2023-12-10 | +2026-10-05
AT | chancellor | Karl Nehammer | 2021-12-06 | 2025-01-10
AT | chancellor | Alexander Schallenberg | 2025-01-10 | 2025-03-03
AT | chancellor | Christian Stocker | 2025-03-03 | +2026-10-05
AT | foreign minister | Alexander Schallenberg | 2019-06-03 | 2021-10-11
AT | foreign minister | Alexander Schallenberg | 2021-12-06 | 2025-03-03
AT | president | Alexander Van der Bellen | 2017-01-26 | +2026-10-05
AU | prime minister | Anthony Albanese | 2022-05-23 | +2026-10-05
AZ | president | Ilham Aliyev | 2003-10-31 | +2026-05-17
AZ | prime minister | Ali Asadov | 2019-10-08 | +2026-05-17
BD | president | Mohammad Shahabuddin | 2023-04-13 | 2026-08-01
BD | prime minister | Sheikh Hasina | 1996-06-23 | 2001-07-15
BD | prime minister | Sheikh Hasina | 2009-01-06 | 2024-08-05
BD | prime minister | Muhammad Yunus | 2024-08-08 | 2026-02-17
BD | prime minister | Tarique Rahman | 2026-02-17 | +2026-10-05
BE | prime minister | Alexander De Croo | 2020-10-01 | 2025-02-03 | k
BE | prime minister | Bart De Wever | 2025-02-03 | +2026-10-05
BG | president | Rumen Radev | 2017-01-22 | 2026-01-23
BG | president | Iliana Yotova | 2026-01-23 | +2026-10-05
BG | prime minister | Rosen Zhelyazkov | 2025-01-16 | 2026-05-08
BG | prime minister | Rumen Radev | 2026-05-08 | +2026-10-05
BR | president | Luiz Inácio Lula da Silva | 2003-01-01 | 2011-01-01
BR | president | Jair Bolsonaro | 2019-01-01 | 2023-01-01
BR | president | Luiz Inácio Lula da Silva | 2023-01-01 | +2026-10-05
BY | president | Alexander Lukashenko | 1994-07-20 | +2026-09-01
BY | prime minister | Roman Golovchenko | 2020-06-04 | 2025-03-10
BY | prime minister | Alyaksandr Turchyn | 2025-03-10 | +2026-09-01
Bank of England | governor | Andrew Bailey | 2020-03-16 | +2025-12-31 | k
Bank of Japan | governor | Haruhiko Kuroda | 2013-03-20 | 2023-04-08 | k
Bank of Japan | governor | Kazuo Ueda | 2023-04-09 | +2025-12-31 | k
CA | prime minister | Justin Trudeau | 2015-11-04 | 2025-03-14
CA | prime minister | Mark Carney | 2025-03-14 | +2026-10-05
CD | president | Félix Tshisekedi | 2019-01-25 | +2026-09-01
CH | president | Guy Parmelin | 2021-01-01 | 2021-12-31
CH | president | Alain Berset | 2023-01-01 | 2024-01-01
CH | president | Viola Amherd | 2024-01-01 | 2025-01-01
CH | president | Karin Keller-Sutter | 2025-01-01 | 2026-01-01
CH | president | Guy Parmelin | 2026-01-01 | 2026-12-31
CL | president | Gabriel Boric | 2022-03-11 | 2026-03-11
CL | president | José Antonio Kast | 2026-03-11 | +2026-07-01
CN | defense minister | Li Shangfu | 2023-03-12 | 2023-10-24 | k
CN | defense minister | Dong Jun | 2023-12-29 | +2025-12-31 | k
CN | foreign minister | Wang Yi | 2013-03-17 | 2022-12-30 | k
CN | foreign minister | Qin Gang | 2022-12-30 | 2023-07-25 | k
CN | foreign minister | Wang Yi | 2023-07-25 | +2025-12-31 | k
CN | premier | Li Keqiang | 2013-03-15 | 2023-03-11
CN | premier | Li Qiang | 2023-03-11 | +2026-09-01
CN | president | Xi Jinping | 2013-03-14 | +2026-09-01
CO | president | Gustavo Petro | 2022-08-07 | 2026-08-07 | k
CO | president | Abelardo de la Espriella | 2026-08-07 | +2026-10-05
CZ | finance minister | Andrej Babiš | 2014-01-29 | 2017-05-24
CZ | president | Miloš Zeman | 2013-03-08 | 2023-03-09
CZ | president | Petr Pavel | 2023-03-09 | +2026-10-05
CZ | prime minister | Andrej Babiš | 2017-12-06 | 2021-12-17
CZ | prime minister | Petr Fiala | 2021-12-17 | 2025-12-09
CZ | prime minister | Andrej Babiš | 2025-12-09 | +2026-10-05
DE | chancellor | Olaf Scholz | 2021-12-08 | 2025-05-06 | k
DE | chancellor | Friedrich Merz | 2025-05-06 | +2026-10-05
DE | defense minister | Boris Pistorius | 2023-01-19 | +2026-09-01
DE | finance minister | Olaf Scholz | 2018-03-14 | 2021-12-08 | k
DE | finance minister | Christian Lindner | 2021-12-08 | 2024-11-07 | k
DE | finance minister | Jörg Kukies | 2024-11-07 | 2025-05-06 | k
DE | finance minister | Lars Klingbeil | 2025-05-06 | +2026-09-01
DE | foreign minister | Frank-Walter Steinmeier | 2005-11-22 | 2009-10-27 | k
DE | foreign minister | Frank-Walter Steinmeier | 2013-12-17 | 2017-01-27 | k
DE | foreign minister | Annalena Baerbock | 2021-12-08 | 2025-05-06 | k
DE | foreign minister | Johann Wadephul | 2025-05-06 | +2026-09-01
DE | president | Frank-Walter Steinmeier | 2017-03-19 | +2026-10-05
DK | prime minister | Mette Frederiksen | 2019-06-27 | +2026-10-05
ECB | president | Christine Lagarde | 2019-11-01 | +2025-12-31 | k
EE | president | Alar Karis | 2021-10-11 | +2026-10-05
EE | prime minister | Kaja Kallas | 2021-01-26 | 2024-07-23
EE | prime minister | Kristen Michal | 2024-07-23 | +2026-10-05
EG | defense minister | Abdel Fattah el-Sisi | 2012-08-12 | 2014-03-26
EG | president | Abdel Fattah el-Sisi | 2014-06-08 | +2026-09-01
EG | prime minister | Mostafa Madbouly | 2018-06-14 | +2026-09-01
ES | prime minister | Pedro Sánchez | 2018-06-02 | +2026-10-05
ET | prime minister | Abiy Ahmed | 2018-04-02 | +2026-09-01
EU | high representative | Josep Borrell | 2019-12-01 | 2024-11-30 | k
EU | high representative | Kaja Kallas | 2024-12-01 | +2025-12-31 | k
EU Commission | president | Ursula von der Leyen | 2019-12-01 | +2026-10-05
EU Council | president | Charles Michel | 2019-12-01 | 2024-11-30 | k
EU Council | president | António Costa | 2024-12-01 | +2026-10-05
EU Parliament | president | Roberta Metsola | 2022-01-18 | +2025-12-31 | k
FBI | director | Christopher Wray | 2017-08-02 | 2025-01-19 | k
FBI | director | Kash Patel | 2025-02-21 | +2025-12-31 | k
FI | foreign minister | Alexander Stubb | 2008-04-04 | 2014-06-23
FI | president | Sauli Niinistö | 2012-03-01 | 2024-03-01
FI | president | Alexander Stubb | 2024-03-01 | +2026-10-05
FI | prime minister | Alexander Stubb | 2014-06-24 | 2015-05-28
FI | prime minister | Sanna Marin | 2019-12-10 | 2023-06-20
FI | prime minister | Petteri Orpo | 2023-06-20 | +2026-10-05
FR | defense minister | Sébastien Lecornu | 2022-05-20 | 2025-09-09 | k
FR | defense minister | Catherine Vautrin | 2025-10-12 | +2026-09-01
FR | finance minister | Bruno Le Maire | 2017-05-15 | 2024-09-21 | k
FR | finance minister | Antoine Armand | 2024-09-21 | 2024-12-23 | k
FR | finance minister | Éric Lombard | 2024-12-23 | 2025-10-05 | k
FR | finance minister | Roland Lescure | 2025-10-12 | +2025-12-31 | k
FR | foreign minister | Michel Barnier | 2004-03-31 | 2005-05-31
FR | foreign minister | Catherine Colonna | 2005-06-02 | 2007-05-15
FR | foreign minister | Catherine Colonna | 2022-05-20 | 2024-01-11 | k
FR | foreign minister | Stéphane Séjourné | 2024-01-12 | 2024-09-21 | k
FR | foreign minister | Jean-Noël Barrot | 2024-09-21 | +2025-12-31 | k
FR | president | Emmanuel Macron | 2017-05-14 | +2026-10-05
FR | prime minister | Élisabeth Borne | 2022-05-16 | 2024-01-09
FR | prime minister | Gabriel Attal | 2024-01-09 | 2024-09-05
FR | prime minister | Michel Barnier | 2024-09-05 | 2024-12-13
FR | prime minister | François Bayrou | 2024-12-13 | 2025-09-09
FR | prime minister | Sébastien Lecornu | 2025-09-09 | +2026-10-05
Federal Reserve | chair | Janet Yellen | 2014-02-03 | 2018-02-03 | k
Federal Reserve | chair | Jerome Powell | 2018-02-05 | 2026-05-15
Federal Reserve | chair | Kevin Warsh | 2026-05-22 | +2026-09-01
GB | chancellor of the exchequer | Rishi Sunak | 2020-02-13 | 2022-07-05
GB | chancellor of the exchequer | Jeremy Hunt | 2022-10-14 | 2024-07-05
GB | chancellor of the exchequer | Rachel Reeves | 2024-07-05 | 2026-07-20
GB | chancellor of the exchequer | John Healey | 2026-07-20 | +2026-10-05
GB | defense secretary | Ben Wallace | 2019-07-24 | 2023-08-31
GB | defense secretary | Grant Shapps | 2023-08-31 | 2024-07-05
GB | defense secretary | John Healey | 2024-07-05 | 2026-06-11
GB | defense secretary | Dan Jarvis | 2026-06-11 | +2026-06-19
GB | foreign secretary | Jeremy Hunt | 2018-07-09 | 2019-07-24
GB | foreign secretary | James Cleverly | 2022-09-06 | 2023-11-13
GB | foreign secretary | David Cameron | 2023-11-13 | 2024-07-05
GB | foreign secretary | David Lammy | 2024-07-05 | 2025-09-05
GB | foreign secretary | Yvette Cooper | 2025-09-05 | 2026-07-20
GB | foreign secretary | Ed Miliband | 2026-07-20 | +2026-09-01
GB | prime minister | David Cameron | 2010-05-11 | 2016-07-13
GB | prime minister | Rishi Sunak | 2022-10-25 | 2024-07-05
GB | prime minister | Keir Starmer | 2024-07-05 | 2026-07-20
GB | prime minister | Andy Burnham | 2026-07-20 | +2026-10-05
GB-SCT | first minister | Nicola Sturgeon | 2014-11-20 | 2023-03-29
GB-SCT | first minister | Humza Yousaf | 2023-03-29 | 2024-05-07 | k
GB-SCT | first minister | John Swinney | 2024-05-08 | +2025-12-31 | k
GB-WLS | first minister | Mark Drakeford | 2018-12-13 | 2024-03-20
GB-WLS | first minister | Vaughan Gething | 2024-03-20 | 2024-08-06 | k
GB-WLS | first minister | Eluned Morgan | 2024-08-06 | 2026-05-12 | k
GE | defense minister | Irakli Gharibashvili | 2019-09-08 | 2021-02-22
GE | foreign minister | Salome Zourabichvili | 2004-03-18 | 2005-10-20
GE | president | Salome Zourabichvili | 2018-12-16 | 2024-12-29
GE | president | Mikheil Kavelashvili | 2024-12-29 | +2026-05-17
GE | prime minister | Irakli Gharibashvili | 2013-11-20 | 2015-12-30
GE | prime minister | Irakli Gharibashvili | 2021-02-22 | 2024-02-08
GE | prime minister | Irakli Kobakhidze | 2024-02-08 | +2026-05-17
GR | president | Katerina Sakellaropoulou | 2020-03-13 | 2025-03-13
GR | president | Konstantinos Tassoulas | 2025-03-13 | +2026-10-05
GR | prime minister | Kyriakos Mitsotakis | 2019-07-08 | +2026-10-05
HR | president | Zoran Milanović | 2020-02-19 | +2026-10-05
HR | prime minister | Zoran Milanović | 2011-12-23 | 2016-01-22
HR | prime minister | Andrej Plenković | 2016-10-19 | +2026-10-05
HU | president | Katalin Novák | 2022-05-10 | 2024-03-05
HU | president | Tamás Sulyok | 2024-03-05 | 2026-08-19
HU | president | András Baka | 2026-08-19 | +2026-10-05
HU | prime minister | Viktor Orbán | 2010-05-29 | 2026-05-09
HU | prime minister | Péter Magyar | 2026-05-09 | +2026-10-05
IAEA | director-general | Rafael Grossi | 2019-12-03 | +2025-12-31 | k
ID | president | Joko Widodo | 2014-10-20 | 2024-10-20
ID | president | Prabowo Subianto | 2024-10-20 | +2026-09-01
IE | defense minister | Leo Varadkar | 2017-06-14 | 2020-06-27
IE | foreign minister | Micheál Martin | 2008-05-07 | 2011-01-18
IE | president | Michael Higgins | 2011-11-11 | 2025-11-11
IE | president | Catherine Connolly | 2025-11-11 | +2026-10-05
IE | taoiseach | Leo Varadkar | 2017-06-14 | 2020-06-27
IE | taoiseach | Micheál Martin | 2020-06-27 | 2022-12-17
IE | taoiseach | Leo Varadkar | 2022-12-17 | 2024-04-09
IE | taoiseach | Simon Harris | 2024-04-09 | 2025-01-23
IE | taoiseach | Micheál Martin | 2025-01-23 | +2026-10-05
IL | defense minister | Yoav Gallant | 2022-12-29 | 2024-11-08 | k
IL | defense minister | Israel Katz | 2024-11-08 | +2025-12-31 | k
IL | finance minister | Israel Katz | 2020-05-17 | 2021-06-13
IL | foreign minister | Benjamin Netanyahu | 2012-12-18 | 2013-11-11
IL | foreign minister | Israel Katz | 2019-02-17 | 2020-05-17
IL | foreign minister | Eli Cohen | 2022-12-29 | 2024-01-01 | k
IL | foreign minister | Israel Katz | 2024-01-01 | 2024-11-08 | k
IL | foreign minister | Gideon Sa’ar | 2024-11-10 | +2026-09-01
IL | president | Isaac Herzog | 2021-06-02 | +2026-10-05
IL | prime minister | Benjamin Netanyahu | 2009-03-31 | 2021-06-13
IL | prime minister | Benjamin Netanyahu | 2022-12-29 | +2026-10-05
IMF | managing director | Kristalina Georgieva | 2019-10-01 | +2025-12-31 | k
IN | defense minister | Rajnath Singh | 2019-05-31 | +2025-12-31 | k
IN | foreign minister | Subrahmanyam Jaishankar | 2015-01-29 | 2018-01-28
IN | foreign minister | Subrahmanyam Jaishankar | 2019-05-30 | +2025-12-31 | k
IN | president | Droupadi Murmu | 2022-07-25 | +2026-10-05
IN | prime minister | Narendra Modi | 2014-05-26 | +2026-10-05
IR | foreign minister | Hossein Amirabdollahian | 2021-08-25 | 2024-05-19 | k
IR | foreign minister | Abbas Araghchi | 2024-08-21 | +2026-09-01
IR | president | Ebrahim Raisi | 2021-08-03 | 2024-05-19 | k
IR | president | Mohammad Mokhber | 2024-05-19 | 2024-07-28
IR | president | Masoud Pezeshkian | 2024-07-28 | +2026-10-05
IR | supreme leader | Ali Khamenei | 1989-06-04 | 2026-02-28
IR | supreme leader | Mojtaba Khamenei | 2026-03-08 | +2026-10-05
IT | defense minister | Guido Crosetto | 2022-10-22 | +2025-12-31 | k
IT | foreign minister | Antonio Tajani | 2022-10-22 | +2025-12-31 | k
IT | president | Sergio Mattarella | 2015-02-03 | +2026-10-05
IT | prime minister | Giorgia Meloni | 2022-10-22 | +2026-10-05
JP | defense minister | Yasukazu Hamada | 2022-08-10 | 2023-09-13 | k
JP | defense minister | Minoru Kihara | 2023-09-13 | 2024-10-01 | k
JP | defense minister | Gen Nakatani | 2024-10-01 | 2025-10-21 | k
JP | defense minister | Shinjiro Koizumi | 2025-10-21 | +2025-12-31 | k
JP | foreign minister | Fumio Kishida | 2012-12-26 | 2017-08-03
JP | foreign minister | Toshimitsu Motegi | 2019-09-11 | 2021-11-04
JP | foreign minister | Yoshimasa Hayashi | 2021-11-10 | 2023-09-13 | k
JP | foreign minister | Yoko Kamikawa | 2023-09-13 | 2024-10-01 | k
JP | foreign minister | Takeshi Iwaya | 2024-10-01 | 2025-10-21 | k
JP | foreign minister | Toshimitsu Motegi | 2025-10-21 | +2026-09-01
JP | prime minister | Fumio Kishida | 2021-10-04 | 2024-10-01
JP | prime minister | Shigeru Ishiba | 2024-10-01 | 2025-10-21
JP | prime minister | Sanae Takaichi | 2025-10-21 | +2026-10-05
KE | president | William Ruto | 2022-09-13 | +2026-01-23
KP | supreme leader | Kim Jong Un | 2011-12-17 | +2026-01-23
KR | president | Yoon Suk Yeol | 2022-05-10 | 2025-04-04 | k
KR | president | Lee Jae Myung | 2025-06-04 | +2026-10-05
KR | prime minister | Han Duck-soo | 2022-05-21 | 2025-05-02
KR | prime minister | Kim Min-seok | 2025-07-03 | +2026-09-01 | k
LB | president | Joseph Aoun | 2025-01-09 | +2026-01-23
LB | prime minister | Najib Mikati | 2021-09-10 | 2025-02-08
LB | prime minister | Nawaf Salam | 2025-02-08 | +2026-01-23
LT | president | Gitanas Nausėda | 2019-07-12 | +2026-10-05
LT | prime minister | Ingrida Šimonytė | 2020-11-25 | 2024-12-12
LT | prime minister | Gintautas Paluckas | 2024-12-12 | 2025-08-04
LT | prime minister | Inga Ruginienė | 2025-09-25 | 2026-07-14
LT | prime minister | Mindaugas Sinkevičius | 2026-07-14 | +2026-10-05
LV | president | Egils Levits | 2019-07-08 | 2023-07-08
LV | president | Edgars Rinkēvičs | 2023-07-08 | +2026-10-05
LV | prime minister | Krišjānis Kariņš | 2019-01-23 | 2023-09-15
LV | prime minister | Evika Siliņa | 2023-09-15 | 2026-05-28
LV | prime minister | Andris Kulbergs | 2026-05-28 | +2026-10-05
MD | president | Maia Sandu | 2020-12-24 | +2026-09-01
MD | prime minister | Natalia Gavrilița | 2021-08-06 | 2023-02-16
MD | prime minister | Dorin Recean | 2023-02-16 | 2025-11-01
MD | prime minister | Alexandru Munteanu | 2025-11-01 | 2026-07-22
MD | prime minister | Vasile Tofan | 2026-07-22 | +2026-09-01
MX | president | Andrés Manuel López Obrador | 2018-12-01 | 2024-10-01
MX | president | Claudia Sheinbaum | 2024-10-01 | +2026-10-05
MY | prime minister | Anwar Ibrahim | 2022-11-24 | +2026-01-23
NATO | secretary-general | Jens Stoltenberg | 2014-10-01 | 2024-10-01 | k
NATO | secretary-general | Mark Rutte | 2024-10-01 | +2026-09-01
NG | president | Muhammadu Buhari | 2015-05-29 | 2023-05-29
NG | president | Bola Tinubu | 2023-05-29 | +2026-09-01
NL | prime minister | Mark Rutte | 2010-10-14 | 2024-07-02
NL | prime minister | Dick Schoof | 2024-07-02 | 2026-02-23
NL | prime minister | Rob Jetten | 2026-02-23 | +2026-10-05
NO | foreign minister | Jonas Gahr Støre | 2005-10-17 | 2012-09-21
NO | prime minister | Jonas Gahr Støre | 2021-10-14 | +2026-10-05
NZ | prime minister | Jacinda Ardern | 2017-10-26 | 2023-01-25
NZ | prime minister | Chris Hipkins | 2023-01-25 | 2023-11-27
NZ | prime minister | Christopher Luxon | 2023-11-27 | +2026-10-05
PE | president | Dina Boluarte | 2022-12-07 | 2025-10-10
PE | president | José Jerí | 2025-10-10 | 2026-02-17
PE | president | Keiko Fujimori | 2026-07-28 | +2026-09-01
PH | president | Ferdinand Marcos Jr. | 2022-06-30 | +2026-09-01
PK | president | Asif Ali Zardari | 2008-09-09 | 2013-09-09
PK | president | Arif Alvi | 2018-09-09 | 2024-03-10
PK | president | Asif Ali Zardari | 2024-03-10 | +2026-09-01
PK | prime minister | Shehbaz Sharif | 2022-04-11 | 2023-08-14
PK | prime minister | Anwaar-ul-Haq Kakar | 2023-08-14 | 2024-03-04
PK | prime minister | Shehbaz Sharif | 2024-03-04 | +2026-09-01
PL | defense minister | Mariusz Błaszczak | 2019-11-15 | 2023-12-13
PL | defense minister | Władysław Kosiniak-Kamysz | 2023-12-13 | +2025-12-31 | k
PL | foreign minister | Radosław Sikorski | 2007-11-16 | 2014-09-22
PL | foreign minister | Zbigniew Rau | 2020-08-26 | 2023-12-13
PL | foreign minister | Radosław Sikorski | 2023-12-13 | +2025-12-31 | k
PL | president | Andrzej Duda | 2015-08-06 | 2025-08-06
PL | president | Karol Nawrocki | 2025-08-06 | +2026-10-05
PL | prime minister | Donald Tusk | 2007-11-16 | 2014-09-22
PL | prime minister | Mateusz Morawiecki | 2017-12-11 | 2023-12-13
PL | prime minister | Donald Tusk | 2023-12-13 | +2026-10-05
PS | president | Mahmoud Abbas | 2005-01-15 | +2025-12-31 | k
PS | prime minister | Mahmoud Abbas | 2003-04-30 | 2003-09-06 | k
PS | prime minister | Mohammad Shtayyeh | 2019-04-13 | 2024-03-31 | k
PS | prime minister | Mohammad Mustafa | 2024-03-31 | +2025-12-31 | k
PT | president | Marcelo Rebelo de Sousa | 2016-03-09 | 2026-03-09
PT | president | António José Seguro | 2026-03-09 | +2026-10-05
PT | prime minister | António Costa | 2015-11-26 | 2024-04-02
PT | prime minister | Luís Montenegro | 2024-04-02 | +2026-10-05
QA | prime minister | Mohammed bin Abdulrahman Al Thani | 2023-03-07 | +2026-01-23
RO | president | Klaus Iohannis | 2014-12-21 | 2025-02-12
RO | president | Ilie Bolojan | 2025-02-12 | 2025-05-26
RO | president | Nicușor Dan | 2025-05-26 | +2026-10-05
RO | prime minister | Marcel Ciolacu | 2023-06-15 | 2025-05-06
RO | prime minister | Ilie Bolojan | 2025-06-23 | +2026-10-05
RS | president | Aleksandar Vučić | 2017-05-31 | 2026-09-27
RS | president | Ana Brnabić | 2026-09-27 | +2026-10-05
RS | prime minister | Aleksandar Vučić | 2014-04-27 | 2017-05-30
RS | prime minister | Ana Brnabić | 2017-06-29 | 2024-03-20
RS | prime minister | Miloš Vučević | 2024-05-02 | 2025-04-16
RS | prime minister | Đuro Macut | 2025-04-16 | +2026-10-05
RU | defense minister | Sergei Shoigu | 2012-11-06 | 2024-05-12 | k
RU | defense minister | Andrei Belousov | 2024-05-14 | +2025-12-31 | k
RU | foreign minister | Sergei Lavrov | 2004-03-09 | +2025-12-31 | k
RU | president | Vladimir Putin | 2000-05-07 | 2008-05-07
RU | president | Vladimir Putin | 2012-05-07 | +2026-01-23
RU | prime minister | Vladimir Putin | 2008-05-08 | 2012-05-07
RU | prime minister | Mikhail Mishustin | 2020-01-16 | +2026-01-23
RW | defense minister | Paul Kagame | 1994-07-19 | 2000-04-22
RW | president | Paul Kagame | 2000-04-22 | +2026-01-23
SA | defense minister | Mohammed bin Salman | 2015-01-23 | 2022-09-27
SA | prime minister | Mohammed bin Salman | 2022-09-27 | +2026-01-23
SE | prime minister | Ulf Kristersson | 2022-10-18 | +2026-10-05
SG | president | Halimah Yacob | 2017-09-14 | 2023-09-14
SG | president | Tharman Shanmugaratnam | 2023-09-14 | +2026-01-23
SG | prime minister | Lee Hsien Loong | 2004-08-12 | 2024-05-15
SG | prime minister | Lawrence Wong | 2024-05-15 | +2026-01-23
SI | president | Nataša Pirc Musar | 2022-12-23 | +2026-10-05
SI | prime minister | Janez Janša | 2004-12-03 | 2008-11-21
SI | prime minister | Janez Janša | 2012-02-10 | 2013-03-20
SI | prime minister | Janez Janša | 2020-03-13 | 2022-05-25
SI | prime minister | Robert Golob | 2022-05-25 | 2026-06-04
SI | prime minister | Janez Janša | 2026-06-04 | +2026-10-05
SK | president | Zuzana Čaputová | 2019-06-15 | 2024-06-15
SK | president | Peter Pellegrini | 2024-06-15 | +2026-10-05
SK | prime minister | Robert Fico | 2006-07-04 | 2010-07-08
SK | prime minister | Robert Fico | 2012-04-04 | 2018-03-15
SK | prime minister | Peter Pellegrini | 2018-03-22 | 2020-03-21
SK | prime minister | Robert Fico | 2023-10-25 | +2026-10-05
SY | president | Bashar al-Assad | 2000-07-17 | 2024-12-08
SY | president | Ahmed al-Sharaa | 2025-01-29 | +2026-09-01
TH | prime minister | Prayut Chan-ocha | 2014-08-24 | 2023-08-22 | k
TH | prime minister | Srettha Thavisin | 2023-08-22 | 2024-08-14 | k
TH | prime minister | Paetongtarn Shinawatra | 2024-08-16 | 2025-08-29 | k
TH | prime minister | Anutin Charnvirakul | 2025-09-07 | +2026-10-05
TR | defense minister | Hulusi Akar | 2018-07-10 | 2023-06-03
TR | defense minister | Yaşar Güler | 2023-06-03 | +2025-12-31 | k
TR | foreign minister | Mevlüt Çavuşoğlu | 2014-08-29 | 2015-08-30
TR | foreign minister | Mevlüt Çavuşoğlu | 2015-11-24 | 2023-06-03 | k
TR | foreign minister | Hakan Fidan | 2023-06-03 | +2026-09-01
TR | president | Recep Tayyip Erdoğan | 2014-08-28 | +2026-10-05
TR | prime minister | Recep Tayyip Erdoğan | 2003-03-14 | 2014-08-29
TW | premier | Lai Ching-te | 2017-09-08 | 2019-01-14
TW | premier | Chen Chien-jen | 2023-01-31 | 2024-05-20 | k
TW | premier | Cho Jung-tai | 2024-05-20 | +2025-12-31 | k
TW | president | Tsai Ing-wen | 2016-05-20 | 2024-05-20
TW | president | Lai Ching-te | 2024-05-20 | +2026-01-23 | k
TZ | president | Samia Suluhu Hassan | 2021-03-19 | +2026-09-01
UA | defense minister | Oleksii Reznikov | 2021-11-04 | 2023-09-05 | k
UA | defense minister | Rustem Umerov | 2023-09-06 | 2025-07-17 | k
UA | defense minister | Denys Shmyhal | 2025-07-17 | 2026-01-13
UA | foreign minister | Dmytro Kuleba | 2020-03-04 | 2024-09-05 | k
UA | foreign minister | Andrii Sybiha | 2024-09-05 | +2025-12-31 | k
UA | president | Volodymyr Zelenskyy | 2019-05-20 | +2026-10-05
UA | prime minister | Denys Shmyhal | 2020-03-04 | 2025-07-17
UA | prime minister | Yulia Svyrydenko | 2025-07-17 | 2026-07-16
UA | prime minister | Serhii Koretskyi | 2026-07-16 | +2026-10-05
UG | president | Yoweri Museveni | 1986-01-29 | +2026-01-23
UN | secretary-general | António Guterres | 2017-01-01 | +2026-09-01
US | attorney general | Merrick Garland | 2021-03-11 | 2025-01-20 | k
US | attorney general | Pam Bondi | 2025-02-05 | 2026-04-02
US | attorney general | Todd Blanche | 2026-04-02 | +2026-09-01
US | defense secretary | Lloyd Austin | 2021-01-22 | 2025-01-20 | k
US | defense secretary | Pete Hegseth | 2025-01-25 | +2026-10-05
US | national security adviser | Jake Sullivan | 2021-01-20 | 2025-01-20 | k
US | national security adviser | Mike Waltz | 2025-01-20 | 2025-05-01 | k
US | national security adviser | Marco Rubio | 2025-05-01 | +2025-12-31 | k
US | president | Bill Clinton | 1993-01-20 | 2001-01-20
US | president | George Bush | 2001-01-20 | 2009-01-20
US | president | Barack Obama | 2009-01-20 | 2017-01-20
US | president | Donald Trump | 2017-01-20 | 2021-01-20
US | president | Joe Biden | 2021-01-20 | 2025-01-20
US | president | Donald Trump | 2025-01-20 | +2026-10-05
US | secretary of state | Antony Blinken | 2021-01-26 | 2025-01-20 | k
US | secretary of state | Marco Rubio | 2025-01-21 | +2026-10-05
US | treasury secretary | Janet Yellen | 2021-01-26 | 2025-01-20 | k
US | treasury secretary | Scott Bessent | 2025-01-28 | +2026-10-05
US | vice president | Joe Biden | 2009-01-20 | 2017-01-20
US | vice president | Kamala Harris | 2021-01-20 | 2025-01-20
US | vice president | JD Vance | 2025-01-20 | +2026-06-15
US | war secretary | Pete Hegseth | 2025-09-05 | +2026-10-05
VE | foreign minister | Nicolás Maduro | 2006-08-09 | 2013-01-16
VE | foreign minister | Delcy Rodríguez | 2014-12-26 | 2017-06-21
VE | president | Nicolás Maduro | 2013-03-05 | 2026-01-03
VE | president | Delcy Rodríguez | 2026-01-05 | +2026-10-05
VN | president | To Lam | 2024-05-22 | 2024-10-21
VN | president | Luong Cuong | 2024-10-21 | 2026-04-07
VN | president | To Lam | 2026-04-07 | +2026-10-05
VN | prime minister | Pham Minh Chinh | 2021-04-05 | 2026-04-07
VN | prime minister | Le Minh Hung | 2026-04-07 | +2026-10-05
WHO | director-general | Tedros Adhanom Ghebreyesus | 2017-07-01 | +2025-12-31 | k
WTO | director-general | Ngozi Okonjo-Iweala | 2021-03-01 | +2025-12-31 | k
World Bank | president | David Malpass | 2019-04-09 | 2023-06-01 | k
World Bank | president | Ajay Banga | 2023-06-02 | +2025-12-31 | k
XK | prime minister | Albin Kurti | 2020-02-03 | 2020-06-03
XK | prime minister | Albin Kurti | 2021-03-22 | +2026-03-06
ZA | president | Cyril Ramaphosa | 2018-02-15 | +2026-10-05
`;

// Names whose parts cannot be told by the last space, and those with other spellings: name | given | family
const names = `
Abbas Araghchi | Abbas | Araghchi, Araqchi, Araghtschi
Abdel Fattah el-Sisi | Abdel Fattah, Abdel Fatah, Abdul Fattah, Abdelfattah | el-Sisi, el-Sissi, Sissi, al-Sissi
Abelardo de la Espriella | Abelardo | de la Espriella, Espriella
Abiy Ahmed | Abiy | Ahmed, Abiy, Ali
Ahmed al-Sharaa | Ahmed, Ahmad | al-Sharaa, al-Jolani, al-Golani, Jolani
Alexander De Croo | Alexander | De Croo
Alexander Lukashenko | Alexander, Aleksandr, Alyaksandr, Aliaksandr | Lukashenko, Lukashenka
Alexander Van der Bellen | Alexander | Van der Bellen, Bellen
Andrei Belousov | Andrei, Andrey | Belousov
Andrii Sybiha | Andrii, Andriy, Andrei | Sybiha, Sibiga
Andrés Manuel López Obrador | Andrés Manuel | López Obrador, Obrador
Andy Burnham | Andy, Andrew | Burnham
Antony Blinken | Antony, Tony | Blinken
António Costa | António, Antonio | Costa
Anutin Charnvirakul | Anutin | Charnvirakul, Anutin
Bart De Wever | Bart | De Wever
Benjamin Netanyahu | Benjamin, Binyamin, Benyamin, Bibi | Netanyahu
Bruno Le Maire | Bruno | Le Maire
Chen Chien-jen | Chien-jen | Chen
Cho Jung-tai | Jung-tai | Cho
Christopher Luxon | Christopher, Chris | Luxon
Denys Shmyhal | Denys, Denis | Shmyhal, Shmygal
Dmytro Kuleba | Dmytro, Dmitry | Kuleba
Dong Jun | Jun | Dong
Ebrahim Raisi | Ebrahim, Ibrahim | Raisi, Raeisi
Ed Miliband | Ed, Edward | Miliband
Edgars Rinkēvičs | Edgars, Edgar | Rinkēvičs
Ferdinand Marcos Jr. | Ferdinand, Bongbong | Marcos
Félix Tshisekedi | Félix, Felix | Tshisekedi
Gideon Sa’ar | Gideon | Sa’ar, Saar
Han Duck-soo | Duck-soo | Han
Hossein Amirabdollahian | Hossein | Amirabdollahian, Amir-Abdollahian, Abdollahian
Irakli Gharibashvili | Irakli | Gharibashvili, Garibashvili
JD Vance | JD, J.D. | Vance
Jerome Powell | Jerome, Jay | Powell
Joe Biden | Joe, Joseph | Biden
Joko Widodo | Joko | Widodo, Jokowi
Jonas Gahr Støre | Jonas | Gahr Støre, Store, Gahr Store
José Antonio Kast | José Antonio, Jose | Kast
Kim Jong Un | Jong Un, Jong-un | Kim
Kim Min-seok | Min-seok | Kim
Klaus Iohannis | Klaus | Iohannis, Johannis
Lai Ching-te | Ching-te | Lai
Le Minh Hung | Minh Hung | Le
Lee Hsien Loong | Hsien Loong | Lee
Lee Jae Myung | Jae Myung, Jae-myung | Lee
Li Keqiang | Keqiang | Li
Li Qiang | Qiang | Li
Li Shangfu | Shangfu | Li
Luiz Inácio Lula da Silva | Luiz Inácio, Luiz, Inacio | Lula da Silva, Lula, da Silva
Luong Cuong | Cuong | Luong
Marcelo Rebelo de Sousa | Marcelo | Rebelo de Sousa, de Sousa, Sousa
Masoud Pezeshkian | Masoud, Massoud | Pezeshkian
Micheál Martin | Micheál, Micheal, Michael | Martin
Mike Waltz | Mike, Michael | Waltz
Mohammed bin Abdulrahman Al Thani | Mohammed, Mohamed, Sheikh | bin Abdulrahman Al Thani, bin Abdulrahman, Al Thani
Mohammed bin Salman | Mohammed, Mohammad, Mohamed, Muhammad | bin Salman, Salman
Mohammed bin Zayed Al Nahyan | Mohammed, Mohamed, Mohammad, Muhammad | bin Zayed Al Nahyan, bin Zayed, Al Nahyan, Zayed
Mostafa Madbouly | Mostafa, Moustafa, Mustafa | Madbouly, Madbouli
Nataša Pirc Musar | Nataša | Pirc Musar
Ngozi Okonjo-Iweala | Ngozi | Okonjo-Iweala, Iweala
Nicolás Maduro | Nicolás, Nicolas | Maduro
Nicușor Dan | Nicușor, Nicusor | Dan
Nikol Pashinyan | Nikol | Pashinyan, Pashinian
Oleksii Reznikov | Oleksii, Oleksiy, Alexei | Reznikov
Paetongtarn Shinawatra | Paetongtarn | Shinawatra, Paetongtarn
Pam Bondi | Pam, Pamela | Bondi
Pham Minh Chinh | Minh Chinh | Pham
Prabowo Subianto | Prabowo | Subianto, Prabowo
Prayut Chan-ocha | Prayut, Prayuth | Chan-ocha, Chan-o-cha, Prayut
Qin Gang | Gang | Qin
Radosław Sikorski | Radosław, Radek | Sikorski
Recep Tayyip Erdoğan | Recep Tayyip, Tayyip | Erdoğan
Roman Golovchenko | Roman, Raman | Golovchenko, Halowchenka
Rustem Umerov | Rustem, Rustam | Umerov
Salome Zourabichvili | Salome | Zourabichvili, Zurabishvili
Samia Suluhu Hassan | Samia | Hassan, Suluhu, Suluhu Hassan
Sergei Lavrov | Sergei, Sergey | Lavrov
Sergei Shoigu | Sergei, Sergey | Shoigu, Shoygu
Serhii Koretskyi | Serhii, Serhiy, Sergei | Koretskyi, Koretsky
Shehbaz Sharif | Shehbaz, Shahbaz | Sharif
Srettha Thavisin | Srettha, Settha | Thavisin, Thawisin, Srettha
Subrahmanyam Jaishankar | Subrahmanyam, S. | Jaishankar
Tedros Adhanom Ghebreyesus | Tedros Adhanom | Ghebreyesus, Tedros, Adhanom
To Lam | Lam | To
Tsai Ing-wen | Ing-wen | Tsai
Ursula von der Leyen | Ursula | von der Leyen, Leyen
Viktor Orbán | Viktor, Victor | Orbán
Volodymyr Zelenskyy | Volodymyr, Vladimir, Volodomyr | Zelenskyy, Zelenskiy, Zelensky, Zelenskyi, Zelenski
Wang Yi | Yi | Wang
Xi Jinping | Jinping | Xi
Yoon Suk Yeol | Suk Yeol, Suk-yeol, Seok-youl | Yoon
Yulia Svyrydenko | Yulia, Yuliia | Svyrydenko, Sviridenko
`;

const lines = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

export const headRows: readonly HeadRow[] = lines(tenures).map(
  ([jurisdiction = "", office = "", name = "", from = "", end = "", mark]) => ({
    jurisdiction,
    office,
    name,
    from,
    to: end.startsWith("+") ? null : end,
    knownUntil: end.replace("+", ""),
    source: mark === "k" ? "compiler's knowledge" : "public registers",
    checked: mark !== "k",
  }),
);

const items = (cell: string | undefined): readonly string[] => (cell ? cell.split(", ") : []);

/** The people of the rows, by usual full name. */
export const headPeople: ReadonlyMap<string, RosterPerson> = (() => {
  const people = new Map<string, RosterPerson>();
  for (const [name = "", given, family] of lines(names))
    people.set(name, { id: idOf(name), name, given: items(given), family: items(family), aliases: [] });
  for (const { name } of headRows) {
    if (people.has(name)) continue;
    const space = name.lastIndexOf(" ");
    people.set(name, {
      id: idOf(name),
      name,
      given: [name.slice(0, space)],
      family: [name.slice(space + 1)],
      aliases: [],
    });
  }
  return people;
})();

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}
