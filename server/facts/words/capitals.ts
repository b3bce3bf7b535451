// Capitalised words which do not name a person: heads of organisation and place names, companies, days, papers.
// Authority: our own compilation for news copy.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns which make a run of capitals an organisation, a place, a work or an event: "Black Sea", "Treasury Department". */
export const thingWords = list(`
springs alps house sea department ministry university college school academy institute institution foundation fund trust bank banks
street avenue road lane boulevard square drive highway route way bridge tunnel airport port station terminal park
gardens garden forest desert valley hills hill mountain mountains mount peninsula gulf bay strait straits coast island
islands lake river creek canal falls ocean beach harbor harbour cape delta basin canyon county city town village
township borough province region district state states republic kingdom empire federation union commonwealth nations
party parliament congress senate assembly duma rada knesset bundestag council committee commission court tribunal board
bureau agency administration authority office service services corps force forces army navy guard marines police
patrol command brigade regiment battalion division squad team club united rovers athletic hotspur albion wanderers
league cup bowl series championship championships open masters games olympics tournament prix derby trophy conference
summit forum festival awards award prize medal oscars grammys emmys association society organization organisation
alliance coalition front movement brotherhood group groups holdings corporation corp company co inc ltd llc plc gmbh ag
sa nv partners capital ventures securities investments insurance airlines airways motors pharmaceuticals laboratories
labs technologies systems software solutions networks network media studios studio pictures entertainment records
music television tv radio channel news press times post journal herald tribune gazette guardian telegraph observer
independent chronicle mail express mirror star sun magazine review weekly daily today report reports bulletin
church cathedral mosque temple synagogue abbey palace castle tower towers hall center centre museum gallery theater
theatre stadium arena dome hotel resort casino hospital clinic medical pharmacy prison jail cemetery library
act law bill code treaty accord accords agreement pact convention protocol charter constitution amendment resolution
plan program programme project initiative strategy policy doctrine theory effect scandal affair inquiry commission
war wars battle revolution crisis strike strikes attack massacre genocide holocaust election elections referendum day
days week month year night eve christmas easter ramadan thanksgiving
security defense defence health affairs justice energy treasury state justice reserve exchange index market markets
street economy economic international national federal global american western eastern northern southern central
hurricane typhoon cyclone storm
royal general supreme high public private social democratic republican liberal conservative labour labor green
socialist communist people workers citizens democrats republicans liberals conservatives socialists communists greens
tories lakers warriors yankees mets dodgers giants eagles cowboys patriots steelers bears packers bulls knicks nets
celtics hawks hornets hurricanes panthers tigers lions raiders chargers rams saints falcons jaguars jets browns bengals
ravens colts texans titans broncos chiefs vikings cardinals seahawks 49ers bills dolphins buccaneers commanders redskins
rockets spurs mavericks clippers suns kings timberwolves thunder blazers jazz nuggets grizzlies pelicans pistons pacers
bucks cavaliers raptors wizards magic heat 76ers sixers orioles rays braves marlins phillies nationals cubs brewers
reds pirates astros rangers mariners angels athletics padres diamondbacks rockies twins guardians royals
line lines rail railway railways metro subway express jet jets aircraft carrier ship missile rocket system watch
study survey poll institute hub desk desks unit team age ages era street nation nations bloc treaty zone area land lands
territory territories border wall dam plant reactor field fields mine mines pipeline stream
chamber commerce chambers society guild lodge order rights liberties freedom legion red cross crescent
version edition model series generation pro max plus ultra mini air watch galaxy iphone ipad
grill bar cafe café restaurant pub store stores shop shops mall market
farm farms ranch winery brewery foods beverages
north south east west northeast southeast northwest southwest upper lower greater
premier primetime prime minister president secretary senator governor chancellor
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december jan feb aug sept oct nov dec
virus syndrome disease covid covid-19 coronavirus ebola zika
bible koran quran torah gospel testament
lives matter black white african asian hispanic latino european
photo photos video image images getty file files source via credit caption copyright
chief executive officer operating financial senior vice deputy assistant
hybrid electric data motors mills dynamics assembly league century space management stack nanotechnologies robotics energy hero lock protection regulation
baseball basketball football soccer hockey comments
`);

/** First words of places: "San Francisco", "Fort Worth", "West Haven". */
export const placeParts = list(`
san santa santo saint st fort port new los las el puerto rio mount north south east west northern southern eastern
western upper lower lake cape great greater isle ile mont villa ciudad sao nova novi old little big grand point
camp tel ras wadi jabal bab deir beit kfar al khan kuala phnom ho hong
`);

/** Words whose capital may be due to the place at the head of a sentence, though a name follows. */
export const placeOpeners = new Set([
  ...placeParts,
  ...list(`
the this that these those a an his her their our your its my no all some every each another other any
when where while after before since until if although though because as but and or so yet for nor despite during in on
at by from with without within under over through between among against around about of to into onto upon off near
according also still even just only now then here there what who why how which whose
`),
]);

/** Cities, regions and seas which are named often, beyond the capitals of the list of countries. */
export const places = list(`
anhui fujian gansu guangxi guizhou hainan hebei heilongjiang henan hubei hunan jiangsu jiangxi jilin liaoning ningxia
qinghai shaanxi shandong shanxi sichuan yunnan zhejiang
aleppo alexandria amazon amsterdam antarctica arctic asia athens atlanta atlantic auckland avdiivka bakhmut bali
balkans baltic baltimore bangalore barcelona basra bavaria beirut belgorod belfast bengal berlin birmingham bombay bordeaux boston
bristol britain brooklyn brittany bronx brussels bucha budapest california cambridge cannes caribbean catalonia
chechnya chernobyl chernihiv chicago cincinnati cleveland cologne colorado columbus copenhagen crimea cuba dallas damascus
darfur davos dayton delhi denver detroit dnipro donbas donbass donetsk dubai dublin durban edinburgh england eurasia
europe flanders florence florida frankfurt fukushima galicia gaza geneva glasgow goma guangdong guantanamo haifa
hamburg harlem hawaii heathrow hebron helsinki hiroshima hollywood homs houston idlib indianapolis istanbul
jakarta jenin jersey jerusalem johannesburg kabul kandahar karachi kashmir kazan kharkiv khartoum kherson kiev kosovo
kramatorsk kremlin kurdistan kursk kyiv lagos lahore lancashire lausanne leeds leicester leipzig liverpool london
louisiana luhansk lviv lyon madrid manchester manhattan maidan mariupol marseille mecca medina melbourne memphis
miami milan milwaukee minneapolis minsk miramar mogadishu mombasa montreal moscow mosul mumbai munich mykolaiv nablus
nagasaki nairobi nantes naples nashville newark newcastle nice normandy odesa odessa ohio ontario orlando osaka oslo
oxford pacific palestine palmyra paris pennsylvania pentagon perth philadelphia phoenix pittsburgh pokrovsk porto
portland prague pristina punjab quebec queens queensland rafah ramallah raqqa riga rio riyadh rome rotterdam sacramento
saigon salisbury salzburg sanaa sarajevo saskatchewan scandinavia scotland seattle seoul sevastopol seville shanghai
sheffield shenzhen siberia sicily sinai singapore skopje sochi sofia somaliland srebrenica stockholm stuttgart suez
sumy sunderland sussex sydney taipei tallinn tampa tasmania tehran texas tibet tokyo toronto toulouse transnistria
tripoli tuscany ukraine ulster valencia vancouver venice vermont vienna vilnius virginia wales warsaw washington
wembley wimbledon wuhan xinjiang yemen yorkshire zagreb zaporizhzhia zurich africa america americas mideast mediterranean
donetsk westminster whitehall
`);

/** Companies, papers, agencies, bodies and parties which go by one word, or by the names of their founders. */
export const organisations = list(`
reuters bloomberg tass interfax xinhua afp ap bbc cnn politico axios forbes fortune time newsweek der spiegel bild
vogue variety billboard wired vox slate breitbart buzzfeed huffpost vice gawker gizmodo nikkei kyodo yonhap antara
facebook meta google alphabet amazon apple microsoft twitter instagram whatsapp telegram tiktok youtube snapchat
reddit linkedin netflix disney spotify uber lyft airbnb tesla spacex starlink openai nvidia intel amd ibm oracle
samsung sony nintendo panasonic toshiba hitachi huawei xiaomi tencent alibaba baidu bytedance lenovo foxconn boeing
airbus lockheed raytheon northrop grumman ford toyota honda nissan hyundai kia volkswagen audi bmw mercedes daimler
renault peugeot fiat stellantis porsche ferrari chrysler chevrolet walmart target costco kroger tesco sainsbury asda
aldi lidl ikea nestle unilever pepsi pepsico starbucks mcdonald's mcdonalds wendy wendy's chipotle kfc heineken diageo
pfizer moderna astrazeneca novavax gilead merck novartis roche sanofi bayer monsanto glencore shell chevron exxon
exxonmobil total totalenergies eni equinor gazprom rosneft lukoil aramco petrobras pemex citigroup citi jpmorgan
goldman sachs morgan stanley barclays hsbc lloyds santander ubs deutsche commerzbank wells fargo chase blackrock
vanguard fidelity schwab berkshire hathaway visa mastercard paypal stripe robinhood coinbase binance equifax deloitte
kpmg accenture mckinsey gallup nielsen ipsos yougov verizon comcast t-mobile sprint vodafone siemens philips bosch
thyssenkrupp basf maersk fedex dhl delta qantas emirates ryanair easyjet lufthansa aeroflot wagner hamas hezbollah
taliban isis daesh fatah likud labour tories kremlin pentagon congress parliament senate interpol europol greenpeace
amnesty oxfam unicef unesco nato opec asean fifa uefa nasdaq dow kospi hang nikkei stoxx sensex ftse dax cac
arsenal chelsea liverpool everton tottenham bayern juventus barcelona real ajax porto benfica celtic lazio roma napoli
milan inter psg lyon dortmund leipzig wolves villa leicester leeds fulham brentford burnley palace brighton
adidas nike puma reebok gucci prada lvmh hermes chanel dior zara gap levi levi's macy macy's nordstrom sears
carrefour cineplex cineworld odeon amc imax lego mattel hasbro chatgpt claude gemini bard siri alexa windows android
bitcoin ethereum dogecoin johns hopkins rolls royce harley davidson johnson hewlett packard procter gamble ernst
pricewaterhousecoopers standard poor's moody's moody fitch marks spencer
covid brexit obamacare medicare medicaid zoom snap roblox twitch discord xbox playstation
`);

/** Nouns before which a person’s name only tells kinds apart: "the Biden administration", "a Trump rally". */
export const eponymed = list(`
administration campaign government regime era presidency cabinet team camp family estate clan dynasty brand name
doctrine plan bill law act rule rules tax taxes tariffs tariff policy policies agenda trial case inquiry probe
investigation impeachment indictment verdict rally rallies supporter supporters voter voters loyalist loyalists ally
allies aide aides adviser advisers appointee appointees nominee nominees ticket victory win loss defeat
speech tweet tweets ban wall deal deals foundation organization white years term terms transition inauguration effect
factor scandal affair memo dossier report testimony allegations accusers visit trip meeting summit call
`);
