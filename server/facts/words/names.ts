// Names of people: which words are given names and which are family names, so that a person can be told from a place.
// Authority: names borne by office-holders of all countries in public registers (Wikidata CC0, CIA World Factbook,
// congress-legislators CC0, Institute for Government CC BY 4.0), and our own additions. Folded: no accents, lower case.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Given names which are hardly ever anything else. */
export const givenNames = list(`
'matsepo aaliyah aamir aaron abakar abba abbas abbes abby abd abdalla abdallah abdel abdel-fattah abdel-karim
abdelatif abdelaziz abdelbaki abdelhamid abdelkader abdelkarim abdellatif abdelmalek abdelrahman abderrahim
abderrahmane abderraouf abdh abdi abdirahman abdirashid abdisalam abdou abdoul abdoulaye abdourahmane abdu abdul
abdulaziz abdulhakim abdulhamid abdulkadir abdulla abdullah abdullahi abdullatif abdulrahman abdur abdurrahman abebe
abelardo abena abhishek abid abigail abiy aboubacar aboudou abraao abraham abu abu-bakr abubakar abul achieng ada
adaeze adalbert adaljiza adam adama adamou adamu adan adao adarsh addison ade adekunle adel adelaide adele adelina
adelino adem aden adham adil aditya adnan adolf adolfo adolphe adolphus adoum adrian adrian-ionut adriana adriano
adrien adrienne afonso aftab agapito agatha agbeyome age aggee aggrey agha agim agne agnes agnieszka agostinho aguiar
aguide agus agustin ahamed aharon ahmad ahmadou ahmat ahmed ahmet ahn aichatou aida aidan aiden aigars aileen ailsa
aime ainars aino aisake aisha aishath aishwarya aisling aissa aissata ajay akash akbar akec akhilesh akihiko akiko
akin akio akira akis akmammet akosua akram aksel akwasi al-ahmad al-hadi al-khalid al-nawaf al-saddiq al-sadiq
al-samawa'al alaa alain alan alar alasdair alassane alastair albade albert albertina alberto albin albino alcibiades
alda alden aldo alec alejandra alejandro alekos aleksandar aleksander aleksandr aleksandra aleksandre aleksei aleksey
alena alenka ales alessandra alessandro alessia alessio alex alexander alexandr alexandra alexandre alexandrina
alexandru alexandru-razvan alexei alexey alexis alf alfie alfonso alfred alfredo algernon algirdas alhaji ali
aliaksandar aliaksandr aliaksei alice alicia alija alikhan aline alioune alisha alison alisson alistair alix aliyu
alkassoum allan allen allyson alma almaz almazbek aloizio alon alousseni aloysius alpha alphonse althea alun alvaro
alvin aly alyaksandr alyssa ama amado amadou amaka amal amalia amanda amar amara ambrose ambrosio amede ameen amel
amelia amelie ami amilcar amin amina aminata aminu aminuddin amir amira amit amitabh amjad amna amory amos amr amy ana
anahita anand anar anas anastasia anastasios anastasiya anatol anatole anatolie anatoliy anatoly ander anders andranik
andras andre andre-magnus andre-philippe andre-raphael andrea andreas andree andreea andrei andrej andreja andres
andrew andrey andrii andrija andris andrius andriy andronico andrzej andy ane aneta anette ange-felix angel-francisco
angel-jose angela angeles angelina angelino angelo angharad angie angus anh anibal anicet aniceto anies anika anil
anissa anita anja anjali anke ankit ann anna anna-karin annabel annalisa anne anne-marie annegret anneke anneli
annelies anneliese annelise annemarie annette annie annika anniken anoushka anselm antero anthony antje antoine
antoinette anton antonella antoni antonia antonieta antonin antonio antonis antony antti anura anvar anwar anya anze
aoife apolinario aquilino ara arabella arben arberie archibald archie ard ari ariadne ariane ariel arif aristide
aristides aristidis aristobulo arjun arkady arlene arlette arlindo arman armand armando armelle armen armindo arnaldo
arnaud arne arnfinn arni arnold arnoldo arnulf aroha arpad arsen arsene arsenia arseniy artak artem arthur artis artur
arturas arturo arturs artyom arun arunas arvind arvydas aryan aryeh aryna asa asad ascofare ase asen ash asha asher
ashleigh ashley ashok ashraf ashton asif askar aslan aslaug asligul asma asmundur assuncao asta astrid asuncion atanas
atanasio atef atieno atis atle atsushi attila aubrey audrey audrone audu audun auguste augustin augustine augusto aung
aurelia aurelie aurelien aurelien-simplice aurelio aurora ausrine ava avelino avi avigdor avinash avraham awad awang
axel aya ayaan ayad ayanna ayaz ayesha ayman aymen ayo ayse aysen aysenur ayu azadeh azam azhar azhari azim aziz azra
ba baba babagana babar babatunde babette baboucarr bachir badr bagdat bahram bai bailey bajram bakary baktybek bakur
bala balazs baldwin balint balram baltasar bambang bandar barack barak barbara barbro bard barham barnabas barnaby
barney barry bart barthelemy bartholomew barton bartosz barys bashar bashir basil basile bassam bastian bastien basuki
batyr beata beate beatrice beatrix beatriz becca bechir becky begenc bekir bela belinda bello ben benazir benedetta
benedetto benedict benedikt benewende bengt benigno benita benito benjamin bennie benny benoit benson bento beppe
berangere berdibek berhane berit bernadette bernard bernarda bernardino bernardo bernd bernhard bernice bernie bernt
bert berta bertha bertram bertrand besir bessie beth bethan bethany betsy bettina betty beulah bev beverley bezalel
bharat bheki bhupinder bianca bidya bienvenido bienvenu bilal bilawal biljana billy bilquis bin binyamin birger birgit
birgitta birute bisera bjarne bjorgvin bjorn bjort bjørn blaine blaise blake blanca blanche blas blazenka bledar bo
bob bobby bogdan bohdan bohumil bohuslav bojan bola bona bonandele bong bongani bongbong boniface bonifacio bonnie
boris borislav borje borys bostjan bouare bounthong bouraima bourema boyko bozhidar bozidar brad bradley brahim
brandon branislav branko brayden brehima brenda brendan brett brian briana brid bridget brigitta brigitte britt britta
brittany broderick bronagh bronislaw bronisław bronwyn bruce bruna bruno bryan budi bui bujar bukar bukayo bukola
bulat bulent burak bushra butch buthaina byron cadi caio caitlin caitriona caleb calin callum calum calvin cameron
camila camilla camille camilo campbell candace candice candida candido caral carl carla carles carlo carlos carlotta
carlson carly carmela carmelita carmelo carmen carol carole caroline carolyn carsten carys casemiro casper cassandra
cassio cassius catalin catalina catarina cathal catharina catherine cathy catrin catriona cavaye cecil cecile cecilia
cecilie cedomir cedric cees celeste celestin celestine celestino celia celine celio celso cesar cesare ceslovas chan
chandrika chantal charlene charles charlie charlot chaudhary chaudhry chedli cheick cheikh cheng-yi cherif cheryl chet
cheung chiara chidi chien chien-jen chiheb chimamanda chimediin chinedu chinua chioma chipo chiu chloe choi chol
choummali chris christa christer christiane christina christine christodoulos christoph christophe christopher
christophoros christos christy chu chua chukwuemeka chultemiin chung chuy cian ciara ciaran cidalia cillian cindy
ciprian ciro claire clara clare clarence clarice clarissa claude claudette claudia claudine claudio clemence clemente
clementine cletus clifford clive clodagh coco codrut cody colette colin colleen collin collins colm colton concetta
connie connor conor conrad conrado constanca constancia constantin constantino consuelo cora corazon cordelia corey
corina corinna corinne cormac cornelia corneliu cornelius corrado cory cosima cosmo costas costica costin courtney
craig crepin cressida criona crispin cristian cristiano cristina cristobal cristovao csaba curtis cuthbert cynthia
cyriaque cyril cyrus dag dagfinn dagmar dah dainius daisuke daizo dak dakole dalal dalia dalibor dalila dalton damaso
damdiny damian damiao damien damon dan dana dang danica daniel daniela daniele danielle daniil danilo daniyar danny
dante danut dao daphne dapo darcey daria dario darius darko darlene darnell darragh darrell darren darryl darya daryl
dashiell dasho dastan dave david davide davidson davina davit davor daw dawid deb debaba debbie debora deborah debra
declan deepak deepika deirdre dejan delcy delfi delfina delia delilah delphine dembele demetrio demetris demetrius
deng denis denise dennis denny denys denzel deogracias deogratias derartu derek dermot derrick deshawn desi desiree
desmond despina destinee detlef devendra devika devin dewi diana diane dianne diarmuid didier dieminatou dieter
dietmar dieudonne dieudonne-stanislas dilma dimitar dimitri dimitrios dimitris dina dinah dinesh dinh diodoro dionisio
diosdado dirk divya djae djaffar djenabou djene djibril dmitri dmitriy dmitry dmytrii dmytro domenico domingo domingos
dominic dominik dominika dominique domitien don donal donald donatella donna dora doreen dorian dorin doris dorit
dorji dorota dorothea dorothee dorothy dost doug dougal douglas dragan dragisa dragomir dragos dragos-cristian drazen
dries dritan duane duarte duc dulce dumitru duncan dung durmus dusan dusko dustin dwayne dwight dylan dzamila dzmitry
eamon eamonn eberhard ebrahim ebrima ed eddie eddy edem ederson edgar edgardo edgars edith edmond edmund edmundo
edmunds edna edoardo edouard edson eduard eduardo edward edwin edwina effie efraim efrain egide egils egon ehsan ehud
eileen eilidh eimear einar eirik eitan eka ekaterina elaine eldar eleanor eleanora elemer elena eleni eleonora eli
elia eliane elias elie eliezer elif elijah elina elio eliot elisa elisabeta elisabeth elisabetta elise elisio eliud
eliza elizabeth elke ella ellen elliot elliott elly elmar elmer elodie eloi eloina elon eloy elsa elsie elspeth elton
eluned elvin elvira elvis elzbieta emanuel emanuele emeka emil emile emilia emiliano emilie emilija emilio emily emlyn
emma emmanuel emmanuelle emmerson emomali emre engracio enid eniko ennio enoch enrico enrique enzo eoin epeli ephraim
erasmo erdogan erendira eric erica erich erick erik erika erin erion erkki erlan erlend erling erna ernest ernestine
ernesto ernie erno ernst errol ertugrul ervin erwin esme esmeralda espen esperanca esperanza espere essa essam
estanislao esteban estelle ester esther eszter ethan ethel etienne etsuro etta eudora eugen eugene eugenia eugenie
eugenijus eugenio eunice eunji euridice eusebio eustaquio eva evan evander evangelina evangelos evans evariste
eve-kulli eveline evelyn evelyne everton evgeny evie evika evo evzen ewa ewan ewen eyglo ezechiel ezekiel ezra
ezzeldin fabian fabiana fabien fabienne fabio fabrizio fadia fahad fahd fahmi faisal faiza falah fambare fannie faouzi
farah farhat farid farida farooq farouk farzana fateh fatemeh fathallah fathi fatih fatima fatma fatmir fatou
fatoumata fatshi fatumata faustin faustina faustino fausto fawzi fawzia faycal fayez fearne federica federico feleti
felicia feliciano felicio felicite feliks felipe felix femi ferdinand ferenc fergal fergus feridun fermin fernanda
fernando festus fethi ffion fiame fidel fidele fidelino fidelis fidelma filemon filiberto filimao filip filipe filippo
filomena finlay fintan fiona fiorenzo firmin flavia flavien flavio flemming florencio florentina florentino florian
florin floyd foday folake fortunato fouad fran franc frances francesc francesca francesco francine francis francisca
francisco francisco-javier franck franco francois francois-philippe francois-xavier francoise franklin frans frantisek
franz fraser fred freda freddie freddy frederic frederica frederick frederik frederique fredrick fredrik frenkie freya
frida frieda friederike friedrich frits fritz fuad fumio funke fyodor gabe gabor gabriel gabriela gabriele gabriella
gabrielle gaestan gaetano gagik gail gale galina gamal ganjar garbine gareth garrett garry gary gaspard gaston gaurav
gavin gavrila gayle gboyega gearoid gediminas geert geir gela gemma gen genesio genevieve genjiro gennadiy gennady
gennaro genoveva geoff geoffrey georg george georges georgette georgi georgina georgios georgiy georgy gerald
geraldine geraldo gerard gerardine gerardo gerd gergely gerhard germaine geronimo-carlos gerrit gerry gertrude gervais
gervase getachew gethin geza ghassan ghazala ghazi gheorghe gholam-hossein ghulam gian giancarlo gianfranco gianni
giannis gibran gideon gier gil gilbert gilberto gildas giles gilles gillian gilmar gina ginette ginevra ginni gino
gintaras gintare gintautas giorgi giorgia giorgio giorgos giovanna giovanni girts gisela gisele gitanas giulia
giuliano giulio giuseppe gjorgji gladys gleb glenda glenn glynis gnassingbe gocyyew godfrey godwin goga golnaz goncalo
gontran gonzalo goranco gordan gordana gordon gotabaya gote gottfried graca gracia graciela graeme graham grainne
gratiela graziano grazyna greg gregg gregoire gregor gregorio gregory greta gretchen grete grigol grigory gry grzegorz
gudmund gudni gudrun guido guilherme guillaume guillermo guldal gulsat gundars gunilla gunn gunnar gunter gunther guri
guro gurpreet gursediin gus gustav gustave gustavo guðni gwen gwendolyn gwenllian gwilym gwyneth gyanendra gyongyike
gyorgy haakon habib habiba hachiro hadi hadiza hafedh hafez hafiz hafsa haider haile hailemariam hailey haim haitham
hajime hakainde hakan hakim hakob hakon hal hala haley halima halina halldor halvard halvor hama hamad hamada hamadi
hamadou hamed hamid hamish hammad hamza hamzah hana hanan hani hania hank hanna hannah hanne hannelore hannes hans
harald hardik hari haris harold haroon harouna harpreet harri harriet harry haruka haruki harun haruna hasan hashim
hasina hassan hassane hatem hatice hattie hayk hayley haytham hazim hector hedi hedwig heidi heike heikki heiko heinz
heizo helder heledd helen helena helene helga helge helio helle hellen helmut heloise hemant hemi hendrik henk
hennadiy henning henri henrietta henrik henrique henry henryk herard herb herbert heribert herman hermann hermenegilde
hermenegildo hermes hermine herminio hermione hermogenes hernan hernani herve hettie heydar hichem hideaki hideki
hideo hienadz higino hilario hilary hilda hilde hildegard hillary hilmi hipolito hirofumi hirokazu hiroki hiroshi
hiroyuki hirut hisham hissene hitoshi hjalmar hla ho hoa hoang hodo holger horace horacio horatio horst hossein
houcine houda howard hristo hryhoriy htet huang hubert huda hugh hugo hugues hui humaira humberto humphrey hung huong
husain huseyin hussain hussein huw hyacinthe hywel iain iakoba ian ibrahim ibrahima ichiro idi idris idriss idrissa
ieuan ifeanyi ifeoma iftikhar iga igar ignacio ignatius ignazio igor ihar ihor ike ikechukwu ikuo ilan ilaria
ildefonso ileana ilidio ilie ilir ilkay ilker ilkka illia ilmars ilona ilse ilya ilyas ilze imad iman imani imed
imelda imogen imran imre inacio inara inci indra indrek indulis ine ines inez inga inge ingeborg ingegerd ingemar
inger ingibjorg ingmar ingo ingrid ingrida ingvild inigo inmaculada inocencio ioan ioana ioannis iolo ion ionut
ionut-marian ip iqbal iraci irakli irena irene irfan irina irma irvin irving irwin iryna isa isaac isabel isabella
isabelle isadora isaia isaiah isaias isak isatou isha ishaan ishani ishaq ishaya ishmael isidora isidore isik
iskenderbek isla ismael ismail ismat ismet isobel issa issaka issam issei istvan ita itai itamar itsuro itzel iulian
iurie ivan ivana ivane ivanka ivar iveta ivete ivica ivo ivonne ivor iyad izabela izzy jaak jaakko jaanus jaap jabir
jacek jacinta jacinto jack jackie jacky jacob jacopo jacqueline jacques jacques-edouard jacques-medard jacqui jaden
jadranka jagdish jago jai jaime jair jake jakob jakub jalal jalloul jamal jamel james jamie jamila jamshid jan
jan-erik jana janaka jane janelle janet janette janez janice janine janis janne jannik janos janusz japhet jared jari
jarmo jaromir jaroslav jaroslaw jarosław jarrod jasmina jason jaspreet jasprit jaume javad javed javier javiera jawad
jaya jayden jayne jean-baptiste jean-christophe jean-claude jean-damascene jean-fidele jean-francois jean-jacques
jean-louis jean-luc jean-lucien jean-marc jean-marie jean-michel jean-noel jean-paul jean-pierre jean-rene jean-yves
jeanette jeanine jeanne jeannette jeannie jeannot jeb jed jedediah jeff jefferson jeffrey jejomar jelena jemima jen
jenna jennifer jenny jens jeppe jeremiah jeremie jeremy jermaine jernej jerome jeronimo jerry jerzy jesper jess jesse
jessica jesus jethro jette jevgeni jewell jigme jiho jill jillian jim jimmy jin jintao jiri jiro jisoo jitka jo
joachim joakim joan joana joanna joanne joao joaozinho joaquim joaquin jocelyn jochen jody joe joel joelle joerg johan
johann johanna johannes john johnny johnson joita joji joko jolanta jolene jomo jon jon-age jonah jonas jonathan jong
jong-ho joni jonina joop joran jordi jorg jorge jorgen joris jose jose-jaime jose-manuel josee josef josefa josefina
josep josep-lluis joseph josephine josh joshua josiah josie josip josphat jost jostein josue jovan jovana jovenel
joyce joze jozef jozo jozsef ju juan juan-carlos juana juanita jude judit judith judy juha jukka jules julia julian
juliana julianne juliano julie julien juliet julieta juliette julio julius juma jun jun'ichi jun'ichiro junichiro
juozas juraj jurgen jurgita juri juris juro jury jussi justin justina justine justino justo justus justyna jusuf jyoti
jørgen kabine kacper kadre kadri kai kaiali'i kairat kais kaisa kaitlyn kaja kakha kalani kalle kalman kamal
kamal-eddin kamala kamau kamel kamil kamla kamo kanat kang kaoru kapil karam karamoko karan kare kareem kareena karel
karen kari karim karin karina karine karl karl-heinz karla karlis karlo karma karol karolina karoline karoly karsten
kash kasia kaspar kasper kassim katalin katarina katarzyna kate katelyn katerina katharina katharine katherine
kathleen kathryn kathy katia katie katinka katri katrin katrina katsuyuki katy katya kavita kayla kaylee kayode
kazimierz kazuhiko kazuhiro kazuo kazuyoshi keanu keiichi keiji keiko keir keira keisha keith keizo kelechi kellie
kelly kelsey kelvin kemal kemi ken kenan kendrick kenji kenjiro kenneth kenny kensaku kenzo kerry kersti kerstin
kestutis ketevan ketil kevin keziah khadija khagendra khairy khaled khaleda khalid khalifa khalil khalilur khamis
khamtai khatuna khin kiera kieran kim kimberly kimmo kinga kingsley kipchoge kiran kiril kirill kirk kirsten kirsti
kirsty kiyoshi kjartan kjell kjersti kjetil klaas klara klas klaudia klaus klemens knut kobe koffi kofi koichi
koichiro koizumi koji kojiro kojo kokou koksal kolbrun kondo konrad konstantin konstantine konstantinos koro kossi
kostas kosti krasimir kresimir kris krishan krishna krisjanis krista kristalina kristen kristi kristian kristiina
kristin kristina kristine kristjan kristof krystyna krzysztof ksenia ksenija kuldeep kun kunal kunio kunle kuo-yu kuol
kurt kwabena kwadwo kwaku kwame kwasi kwesi kyaw kyla kyle kylian kylie kyoji kyriakos kyrylo la'auli lachlan ladan
ladislav laid laila lajos lakeisha lakshmi lal lalu lam lamar lambert lamberto lamin lamine lamure lan lana lancine
landon lansana larisa larissa larry lars lars-ake lasha lassane lasse laszlo latif latifa latoya lau laura lauren
laurence laurent laurent-desire lauri laurie lautaro lavinia lawrence layla lazar lazare lazaro lazarus lazhar lea
leah leander leandro leanid leanne lebron leda leif leila leilani leland lena leni lenka lennart lennox lenny leo leon
leon-alfred leonard leonardina leonardo leonce leonid leonidas leonids leonie leonor leonora leopold leopoldo leos
leovigildo leroy lesego lesley leslie leszek leticia leung levan levente levi lewis leyla li lia liam liana liangyu
libor liborio libuse lidi lidia lieanid liesbeth liesel liina lilia lilian liliana liliane lillian lim lina linas
linda lindiwe lindsay lindsey linh linnea lino linus lionel lisa lisbeth liu liudmyla liv livan livia liviu liz liza
lizzie ljiljana ljubco ljubisa ljudmila ljupco llinos lloyd lluis lodewijk loes loic lois lola longin lopez lorena
lorenzo loretta lori lorna lorraine lotfi lothar lottie louis louis-marie louisa louise lourenco lovemore luan luana
lubica lubna lubomir luc luca lucas lucia lucian luciana luciano lucie lucien lucilia lucille lucinda lucio lucy
ludger ludmila ludovic ludovit ludvig ludwig luigi luis luisa luiz luka lukas lukasz luke lula lupita lutfi luuk luz
lydia lyle lyn lynda lynette lynn lynne lyudmila lyudmyla ma maarten mabel mabrouk maciej mackenzie madalina madan
maddie maddy madeleine madeline madelyn madhav madis mads maeve magaji magda magdalena maggie magnus maguy maha
mahamadou mahamane mahamat mahamoud mahathir mahdi mahendra maher mahesh mahinda mahmoud mahmud maia maiga maija maike
mair maire mairi mairtin maisie maithripala maizoumbou maja majed majid makale makhdoom makis makoto maksim maksym
maktoum maktum malachi malala malcolm malek malgorzata malick malik malika malin mamadi mamadou mamadu mamady mamata
mamintal mamissile mamoudou manasseh mande mandla mandy manfred manh manhal manik manish manlio manny manohar manoj
manon manpreet mansour mansur manuel manuela mara maras marat marc marcel marcela marcelino marcella marcello marcelo
marcia marcin marcio marco marcos marcus marcy marek margaret margareta margarete margarida margarita margaux margit
margot margret margrethe marguerite margus mari maria maria-goretti mariah marial mariam mariama marian mariana
marianne mariano maribel marie marie-ange marie-claire marie-josee marie-louise marie-madeleine marie-noelle
marie-therese mariella marietta mariette marija marika marilyn marin marino mario marion marios maris marisa marisol
marissa marit marita marite marius mariusz mariya marjan marjorie marketa marko markus marlene marlon maros marquinhos
marquis marsha mart marta martha marti martijn martin martina martine martins marton marty marv marvin marwan mary
maryam maryna maryse marzena masa masaaki masaharu masahiko masahiro masaki masanori masao masaru masato masatoshi
masood masoud massimiliano massimo matan mate matej mateo mateus mateusz mathews mathias mathieu mathis mati matias
matilda matilde matis matjaz mats matt matteo matthew matthias matthieu matthijs matti matus matyas maude maulen
maureen maurice mauricio maurits maurizio mauro mavis maw-kuen maxim maxime maximilian maximiliano maximo maxine
maxwell maya mayawati mayom mayra małgorzata meaghan medard meena meera meg megan megawati meghan mehdi mehmet meir
mel melanie melchor melegue melinda melissa meliton melvin mendonca menyhert mercedes meredith merete meritxell merle
meroe merv mervyn meryl mesut mette mevlut mia mian micah michael michaela michaelle michail michal michalis michał
micheal michel michele michelle mick midjiyawa mieczyslaw mieczysław mieke miguel mihai mihail mihaly mihhail mihkel
mikael mikalai mikalaj mikalay mike mikhail mikheil mikkel mikko miklos mikulas mila milagros milagrosa mildred milena
milica millie milorad milos miloslav milton mimi mindaugas mindy minh minjun minoru miomir mir mircea mireille mirela
mirghani miriam mirjam mirko miro miroslav miroslava miroslaw mirosław misha mishal misheck mitch mithali mitsuo
mladen moammar moctar modeste modibo moe mogens mohamad mohamadou mohamed mohammad mohammad-ali mohammad-reza mohammed
mohan mohd mohit mohsen moira moise moises mojtaba mokhtar moktar mollie molly molnar momcilo momodou momodu mona
moncef mondher mongi monica monika monique moosa morag mordecai morissanda moritz morshed mort morten mory moses moshe
mostafa mounir mourad moussa moustafa moustapha mridula mubarak muhammad muhammed muhyiddin mukesh mukhtar mullah muna
munir munther murad murat murdo muriel murray murtala murtaza musa mustafa mustapha mutahi muthoni mwai mwangi myint
mykhailo mykola myles myra myriam myrtle na nabil nabila naci nadeem nadezhda nadhir nadia nadine nadja naeem nafisa
naheed naima najah najeeb najib najla najma najwa nalin nancy nanette naoki naoko naomi naoto narayan narendra narges
nasir nasr nasreen nasrin nasser nassirou natalia natalie natalya natasa natasha nate nathalie nathan nathaniel naveed
naveen nawaf nawal nawaz nay nayef nayib nazanin nazia ndeye neal nebojsa necdet ned nedzad neha neil nell nellie
nenad nene nermin nerys nestor nettie netumbo neveen neville neymar neziha ng ngoc ngolo ngozi nguyen nia niall niamh
nic nicanor nicephore nicholas nick nicky nicola nicolae nicolas nicole nicoletta nicos nicusor niels nigel nigella
nigora nika nikhil niki nikita nikki niklas niklaus niko nikola nikolai nikolaj nikolaos nikolaus nikolay nikoloz
nikos nils nina nino nirmal nirmala nisha nissim nita nitin nitish nizar njeri njoroge nneka noah nodar noel noelle
noemi nokuthula nomsa nomvula nor nora norbert norberto norborto-bartolome noreen norihisa noriko norio norma normando
nour noura noureddine nouri novak nuala nuno nunzia nuri nuria nurlan nurul nusrat nyambura nyan obed obinna octavia
octavian octavio odd oddny oddvar odete odette odile odin ofir ogmundur oisin oksana ola olaf olafur olav ole oleg
olegario olegs oleh oleksandr oleksii oleksiy olena olene olga olha oliver olivia olivier ollie olof olu olusegun
oluwaseun olwen olziisaikhany om omar omer omurbek ondrej oonagh ophelia orit orla ornella orson orville osagie osama
osamu oscar osita oskar osman osmar ossur osvaldo oswald otar othman otieno otilia otis otmar ottarr ottavio otto
oumar oumarou ousman ousmane ousseini ousseni ove ovidio ovidiu owen owezgeldi oye oystein oyvind paavo pablo paddy
padma padraic padraig paivi pak paloma pam pamela panagiotis panos pany paola paolo papa papali'i papy par parfait
parris parvati parveen parviz pascal pascale pascual pasquale patrice patricia patricio patrick patrik patrizia patsy
paul paula paulette paulina pauline paulino paulo paulus pavel pavlo pavol pawan pawel paweł pearnel pedro peggy pekka
pellumb pena penelope pepin per-olof percival percy pere perla perlette pernille perparim perry pertti pervez petar
pete peter petr petra petras petre petro petronella petros petru petrus petter petteri petula pham phan phil philemon
philip philippa philippe phillip philomena philomene phineas phoebe phuong phyllis pia piero pierre pierre-celestin
pierre-francois pierre-yves pierrot piet pieter pietro pilar pio piotr pippa placid placido plamen polly pooja
porfirio portia prabowo pradeep prafulla prahlad prakash pramod prasad preben predrag prem premysl priit prisca
priscilla priti priya priyanka prospero przemyslaw przemysław pu purificacion pushpa putri pyotr qaboos qamar qasim
qassem qi quan quang quentin quintin rabiu rachael rachel rachid radek radhames radmila radomir radoslaw radosław
radovan radu raed rafa rafael rafaela rafal rafał rafe raffaele raffaella rafizi ragnhild raheem rahim rahul raila
raimo raimonds raimundas raimundo rainer raisa raivo raj raja rajendra rajesh rajiv rajko rajnath rajni ralf ralph
raluca ram raman ramazan ramesh rami ramil ramiro ramon ramona ramunas ramzan rana randall randy rani rania ranil
ranjan ranjana ranko raphael raquel rasa rashad rasheeda rashid rashida rasim rasit rasko rasmus ratko rauf raul ravi
ravindra raymond raymundo razvan rebeca rebecca rebekah recep reem reena refaat reggie regina reginald reginaldo regis
rehman reiichiro rein reina reinaldo reiner reinhard reinhold reka rekha remco remi remigijus remy renald renan renata
renate renato renaud rene rene-dambert renee reshma retno reuben reuven reynaldo reza rhea rhian rhiannon rhoda rhodri
rhona rhonda rhys riad riaz ric ricardo riccardo richard richarlison rick rickard ricky ridha ridwan riek rifat
rigobert rigoberto riikka riina riitta rikke rimantas rimante rimme rina rishabh rishi risto rita rivka ro roald
robbie robert roberta roberto robin robina robyn rocco rochelle rocio roderic roderick rodica rodney rodolfo rodrigo
rodriguez roel rogelio roger rogerio rohan rohit rohitha roisin roland rolando rolf romain romano romelu romina romulo
ron ronald ronaldo ronan roni ronnie ronny roque rory rosa rosalia rosalie rosalina rosalind rosalyn rosamund rosanna
rosario roscoe rose-marie roseanne rosemarie rosen rosie rosita rosy rotimi rowena roxana roxanne roy ruairi ruben
rubina rudi rudo rudolf rudolph rudy rufino rufus rui rukhsana rumen rumyana rune rupa rupert ruslan russ russell
rustam rustem rustu rut ruta ruth ruthie ruvimbo ryan ryohei ryoichi ryozo ryszard ryu ryuhei ryuichi ryuta saad sabah
sabina sabine sabino sabri sabrina saburo sachin sadeq sadi sadia sadie sadio sadiq sadok saeed safar safiya sahap
sahar said saif saima sajid sakir sakura sakutaro salah salaheddine salahuddin salam salama saleh salem salif salifou
salih salim salma salman salomao salome salomon salva salvador salvatore salwa sam samantha samba sami samia samir
samira samson samuel samy sanaa sanae sandeep sander sandor sandra sandro sang-hee sang-ki sangeeta sani
sanjaasurengiin sanjay sanjeev sanna santiago-martin saoirse sara sarah saraswati sarath sardar sarita sarmite sarra
sarunas sarwar saskia satoshi satsuki satya saud saul sauli savita savvas scott seamus sean sebastian sebastiao
sebastien secundino seema sefik seglaro segolene segun seiji sekouba selena selim selina selma semen semisi semyon
senad senen seni seoyeon sepp serafim seraphin seraphina seraphine serban serena serge sergei sergey sergio sergiu
sergiy serhii serhiy serik serikqali seth severin seydou seyed seyyed shabana shabnam shagufta shah shahid shahnaz
shaikh shaista shalva shan shane shanice shaniqua shanthi shaquille sharad sharon shaukat shaun shavkat shawn shay
shehbaz sheila shelagh shelby sheldon shelley sher sherali shereen sherry sherwood sheryl sherzod shigeo shigeru
shigetaro shigeyuki shikhar shin'ichi shinawatra shinji shinjiro shinsuke shintaro shinzo shireen shirin shirley shiro
shivraj shkelqim shlomo shmuel shogo shohei shoichi shoji shomei shona shotaro shreya shuhrat shuichiro shunichi
shunji shurhozelie shusuke shweta sian siarhei siarhiej sibusiso sibyl sid siddharth siddiq sidibe sidney sidonie
siegfried sigbjorn sigbjørn sigmund signe sigrid sigridur sigriður sigrun sigurd sihem sila silas sile silja silke
silvana silvano silvere silvestre silvia silvio simao simbarashe sime simeon simon simon-pedro simona simonas simone
simonyte simran sinead sinisa siobhan sion sione sioned sipho sirajuddin siri sirimavo sissel siti siu siv sixten
skender skip slade slaheddine slavica slawomir slim slobodan smail smaila smriti snezana soares sofie sokhon solene
solomon solveig sonexay song-hak sonia sonja sonya sophia sophie sophocles soraya soren sorin sospeter soule
souleymane sourav spiros spyros sri stacey stacy stan stanislas stanislav stanislaw stanisław stanley stasa stavros
stefan stefan-radu stefania stefanie stefano stefanos steffen steffi steinar steingrimur stelian stella stellan stepan
stephane stephanie stephen steve steven stewart stine stjepan stuart su-yong sua'ad sudaba sue-ellen suella suhail
suhaila sukhbaataryn sukru sulaiman suleiman suleyman sumaya sumayya sumer sumit sundar sung sung-ho sung-wook sunil
sunita sunniva suparna suraj surangel suresh sureyya susan susana susanna susannah susanne sushil susie susilo suyoi
suzanne suzette svandis svein sveinung sven sven-erik svend svenja sverre svetlana svetozar svitlana swati sybil syed
sylvain sylvere sylvester sylvestre sylvi sylvia sylvie szoke szymon søren taavi tabare tabitha tabu tadeusz tahir
taieb takahiko takahiro takao takashi takeo takeshi takuya talal talis tamar tamara tamas tameka tamika tammam tammy
tamotsu tamsin tania tanisha tanja tanner tanya taoufik tara taras tarcisio tarek tariq tarique tarja tarmo taro tarun
tasha tasnim tasos tatana tatenda tatiana tatjana tatsuo tatsuya tatyana tauese taufa'ahau tawfiq tayseer ted teddy
tedros tegan teimuraz telesphore tendai tene teo teodor teodoro terence terepai teresa teresita teri terje terrell
terri terry teshome tess tessa tetsuo tevita thabiso thabo thad thaddaeus thaddeus thandiwe thanh thao tharcisse thea
thein thelma themba theo theodor theodore theodoros theophile theotime theresa therese thiago thibault thibaut thida
thierry thom thomas thongloun thor thora thorsten thu thuy tiago tiao tibor tidjani tiebile tiefing tieman tiemoko
tien tiena tiffany tigist tigran tiit tilda tilly tim timo timoteo timothee timothy timur tina tineke tirunesh tito
titus tiziana tobias toby todd todor togiola toivo toke tom tomas tomasz tomaz tome tomislav tommaso tommy tomoko
tonga toni tonio tonis tony tonya toomas tor torben torbjorn torbjørn tord tore toril torkel torquil torsten toru
toshihiro toshio toshiro toshiyuki toshizo toussaint tracey traian tran trang travis trayvon treasa trent trevor trey
tricia trina trine trish trisha tristan trixie troels trond trudi trudy truong trygve tsai tsang tseliso tsendiin
tshering tsoinyane tsuneo tuan tudor tui tuila'epa tullio tulsi tunc tunde tuomas tupou turid turki tuula tyler tymon
tyrone tzachi tzipi uche uchenna uddhav ugo ugur ugyen uhuru ukhnaagiin uladzimir ulf uli ulises ulla ulle ulrica
ulrich ulrike ulziisaikhan uma umar umaru umberto umesh umit uri urmas uros urska ursula urve usama usman uwe uzi uzma
vaclav vadim vadym vahe vaino valdemar valdis valentin valentina valentinas valentine valentyn valeri valeria
valeriano valerie valerii valeriu valeriy valery vance vanessa vangelis vanja vano vardan varun vasil vasile vasilica
vasiliki vasilis vasily vasko vassiliki vassilios vassos vasyl vaughn veaceslav ved veena velma venetia venkat venus
vera verissimo vern verna veronica veronika veronique vesa veselin vesna vicenc vicente vicki vicky victoire
victoriano victorino vida vidal vidar vigdis vigen viggo vigilio vijay vikram viktor viktoras viktoria vilayat vilhelm
vilhjalmur viliami ville villu vilma vinay vince vincent vincenzo vinh vinicius vinny viola violeta violetta viorel
viorica virat virendra virgil virgilio virginie vishal vishnu vit vitali vitalie vitaliy vitaly vitezslav vito vitor
vitoria vittorio vivek vivian viviana viviane vivianne vivien vivienne vjaceslavs vlad vladan vladimir vladislav
vladyslav vlasta vlastimil vo vojislav vojtech volodomyr volodymyr vsevolod vu vuk vukasin vuong vusal vusumuzi
vyacheslav vytautas wadidie wael wafaa wagner wajih waldemar waldo walid wally walt walter wan wanda wanderlei wangari
wanjiku wanjiru waqar waseem wasim wayne wei wellington wen-chung wenche wendell wendy werner wes wesley wiebke wilbur
wilfred wilfrid wilhelm wilhelmina willem william williams willie willum willy wilma wilson wim win winifred winnie
winston witold wladyslaw wlodzimierz wojciech woldemichael wolf-dieter wolfgang woo woodrow wout wouter wycliffe wyn
władysław włodzimierz xanthe xavier xenia xi xiaoming ximena xochitl xuan ya'akov yaakov yacine yael yahaya yahia
yahiya yahya yair yakov yamandu yana yankuba yann yannick yannis yaroslav yaroslava yasar yash yasmeen yasmin yasmina
yasmine yasser yassin yasuaki yasuo yasushi yau yaw yegor yekaterina yelena yemi yero yeshey yetunde yeung yevgenia
yevgeny yevhen yi yiannis yildirim yitzhak ylva yoav yogi yohei yoichi yoko yolanda yolande yonat yonatan yong-ho
yong-il yoon yordan yosef yoshiaki yoshihide yoshihiko yoshihiro yoshihisa yoshiko yoshinobu yoshinori yoshio yoshiro
yoshitaka yossi youcef younes young-jin younis youri yousef youssef youssouf yoweri ysabel yue yuhei yuichi yuichiro
yuji yuki yukio yuko yuli yulia yuliya yunus yuri yuriko yuriy yury yussuf yusuf yutaka yuzan yuzo yves yvette yvon
yvonne zacarias zach zachariah zacharie zachary zachee zack zaheer zahid zahra zaid zaina zainab zair zakaria zakhar
zakir zalmai zandaakhuugiin zane zanele zaneta zarko zaw zaynab zbigniew zbynek zdenek zdravko ze'ev zeev zeina zeinab
zeini zeke zelda zeljka zeljko zemin zena zenobia zenon zephirin zephyrin zeta zev zeynep zhanna zheng zhu ziad ziga
zilvinas zinedine zita zivko zlatko zoe zoey zofia zoltan zoran zourehatou zsofia zsolt zubaida zuhair zuleika
zulfikar zurab zuzana zvi zygimantas øystein øyvind đinh đuc łukasz
`);

/** Given names which are also words, places or family names: they need a second sign of a person. */
export const doubtfulGivenNames = list(`
abel amber ange angel april art asia august austin autumn bah bal bill bishop brent brice brooklyn buck bud buddy
carmel carolina carter chad chang charity charlotte chase chelsea chen cheng chip christian chuck clay clement cliff
constance cooper crystal curt dahlia daisy dakota dale dawn dean desire destiny dick diego dolores drew duke earl
ebony eden eve faith felicity fern fleur flora florence france frank gaia garfield gene geneva georgia germain german
ginger glen gloria goran grace grant guadalupe gul guy han harsh hazel heath heather holly hong hope houston hunter
ida india iris israel ivy jackson jade jasmine jay jean jewel jordan joy judge june kay kent kenya kit lance lane law
lee lily lin lincoln logan lou lourdes lucky mac madison mae mai marina mark martial mason max may memphis milan miles
min ming minnie morgan morris nana nelson norm norman olive olympia opal orlando paige pal pall paris parker pat patty
pearl penny per phoenix pier pius poppy prosper rand randolph ray reid rex ri rich rob rod roman rose rosemary ross
rowan rusty sally sandy santiago savannah seymour sierra sofia spencer sue summer sun sydney tan tang taylor tone tove
troy urban val van vernon vic victor victoria violet virginia vital wade warren washington wells will wong woody wu
yang yong york young zara
`);

/** Family names which are hardly ever anything else. */
export const familyNames = list(`
aanes aariak aas aasland abad abakar abbas abbasi abbotsbury abbott abbott-watt abdala abdalla abdallah abdi
abdiweli abdoulaye abdul-latif abdul-rahim abdul-rahman abdulaziz abdulla abdullah abdullahi abe abegue abela abella
abercrombie abeso abetz abogo abraham abrams abreu abubakar acevedo acharya ackerman acosta acuna ada adam adamou
adams adamson adamu adani adderley addington adebayo adelman aden aderholt adeyemi adeyemo adiong adler adonis
afolami afonso agar agba aglukkaq agnew aguilar aguirre ahern ahlin ahmad ahmadinejad ahmed ahn ainger ainsworth
aiona airey aissa ajak akaka akar akbar akeeagok akhmetov akhtar akhund akin akol akufo-addo al-ajili al-amin
al-ansi al-ashwal al-assad al-awad al-bakri al-bashir al-faki al-fares al-fayez al-ghanim al-ghawi al-haj al-hassan
al-hussein al-issa al-khalifa al-khasawneh al-khatib al-kilani al-mahdi al-makki al-mardi al-mashat al-mutairi
al-naimi al-nur al-obaidi al-obeidi al-sabah al-saeed al-shami al-sharaa al-sheikh al-tayeb al-thani alak alam alami
alaoui alba albanese albayrak albert albrecht albright albuquerque alburquerque alcluith aldana alderdice alderton
aldringham alekseyev aleman aleu alexander alexandre alford alfred alghabra ali alito aliyev aliyu allan allard
allawi allen allison allred allsop allup allyn almagro almaguer almeida almond alonso alsobrooks alsup altman
altmann altmire alvarado alvarez alvargonzalez alves alvim alward aly amado amadou aman amaral amash amato ambani
ambrose amer ameri amin amiri amlo ammar ammon amo amoah amodei amor amore amos amr amrani amundsen amunugama anand
anastacio andeme andersen anderson andersson anderton andrade andres andrew andrews anelay anenih angelov angiolini
anglade ango angue angulo anjos ansari ansorena anthony antic antonio antoniw antony antunes anwar aoki aoun
aparicio apatang apong appiah applebaum aquino arafat aragao araghchi arai arana aranda araujo arbour arce archer
arcuri arden ardern ardoin arevalo argar arias arismendi arkwright armey armitage armstrong arnadottir arnason
arnaud arnison arnold aron arop arosemena arreaga arrington arroyo arruda arthur artman asangono asante ashcroft
asheim ashford ashraf ashton ashworth asiamah aslan aso asquith assad assih astbury asthal astley astor asumu
atangana atem atherton atiku atkins atkinson attal attiyah attlee attwood aubert aubin auchincloss audu auer auf
augustine augusto auken aumann austen austria aves aviles avomo awad awan axelrod axne axworthy ayala ayalde ayalon
ayecaba ayed ayers ayessa ayotte ayre ayres azad azambuja azar azevedo aziz ba baba babauta babayev babbitt babiker
babin babu baca bacar bach bachelet bachmann backstrom bacon badal badenoch bader badjie badr badran bae baek
baerbock bah bahamonde bahdon bai bailes bailey baillie baillieu baily bain bains baird bajwa bakayoko baker
bakoyannis bakradze balakrishnan baldacci balde balderson baldi baldwin balint ball ballance ballenger balls baloch
balogun banda bandaranaike banerjee bangoura bangura banigo bannon banu banze baptista baptiste barak baraka barakat
barber barbier barbieri barbosa barbour barbu barcia bardella baril barkat barker barkley barlerin barletta barnes
barnes-jones barnett barnhart barnier baron barone baronet barr barragan barrak barran barrasso barrera barreto
barrett barrie barrington barros barroso barrow barry barson bartels bartleman bartlett bartnes bartolo barton
bartos barwell barzani barzun bashir baslamah bass bassam batbold bateman bates batlle batson battle baucus bauer
baugh baukol baumann baumgartner bautista bayh bayley baynes bayrou bea bean beattie beatty beauchamp beaudreau
beauprez beazley bebb becerra bechir beck becker beckett beckingham beckwith bedi bedingfield bedke beebe beer beers
beeston beggs begich bek bela belanger belgrove belhaj bell bellamy bellingham bello bellows belmonte bemba ben-gvir
benbouzid benedetti benesova benishek benitez benjamin benko benn bennet bennett benoit bensberg benschop benson
benson-pope bentivolio bentley bento bentsen bentz benyaich benyon bera bercow berdimuhamedow berdiyew berejiklian
bereuter berg berger bergman bergmann berkley berkowitz berlusconi berman bermejo bermudez bernal bernanke bernard
bernardi bernardo bernhardt bernicat bernier berridge berry berti bertrand berzins beshear besigye bessa bessent
bethell betts beutler bevan bevin beyer beyrle bezos bhan bhandari bhattarai bhatti bhutto bianchi bianco bibang
bibeau bice biden biegun biggert biggs bilal bilbray bilgin bilirakis billing billson bilton bindang bingaman
bingman binh binnie binns binskin bio bird birmingham biyogo bjarnason bjerke bjorklund bjørnstad blackburn
blackburne blackman blackstone blackwell blackwood blagojevich blair blaisdon blake blanc blanch blanchard blanche
blanco blank blasio blears bleich bligh bliley blinken blizzard bloomfield blum blumel blumenauer blumenthal blumsky
blunkett blunt blythyn boateng boccieri bochenek bodman boebert boehlert boehner boente bogdanov boggs bohdan
bohlinger bohm boissonnault bol bolanos boles bollard bollini bolsonaro bolten bolton boluarte bonamici bondarenko
bondi bone bongo bonilla bonior bonner bonnet bonnici bonta boockvar booker boon boothroyd boozman borbely bordallo
bordon boren borg borges boric borisov borne boros borras borrell borski boschi bose bossert bossiere bost bostic
boswell botterill bouchard boucher bouda bouden boudreau boudria boukar bourdeaux bourgeois bourke bourne bourque
boustany bowden bowen bowie bowman bowser boxer boya boyack boyce boyd boyda boyden boyer boyko boyle boys bozize
brabazon bracks bradbury bradley bradshaw brady brahim braithwaite brake braley branco brandis brandt brankin
branstad brash brat braun braverman brazier breaux brecheen bredesen breen brein-karlsen brennan brenton bresnahan
brett brewer breyer briceno bridenstine bridges briggs bright brind brindisi brine brink brinkley briones brison
bristow brito britt broas brock brockman brokenshire brolchain bromwich bronaugh bronnert broucher brough
brouillette broun brown-waite brownback brownbill browne browner brownlee brownley bruce bruijn brumby brummell brun
brunet brunner bruno bruton bryan bryant bryce bryson bubbear buchan buchanan buchholz buck buckland bucknell
bucshon buda budanov budd budzinski buerkle buffett bugge buhari bui bukasa bukele bule bull bullock bunning
burchett bures burg burgess burghart burgos burgum burke burkhard burlison burner burnett burney burnham burr burris
burrows burson burstow burt burton burwell busaidi busch buscombe bustamante bustos butcher butenis butler butt
butterfield buttigieg buttimer buzek byers bynum byrd byrne bysiewicz cabaniss caborn cabral cabrera caceres cadet
cagas cagle cai caie cain caine cairns caldera calderon caldwell calin caliskan callahan callan callanan calleary
calton calvert calvo camacho camara cameron camilleri cammack campagnolo campbell campo campos camps camrose canady
canning cannon canseco cantor cantwell cao capito caplin capp capps capuano caputo carattoni caraveo carbajal
carbone carcieri card cardenas cardin cardona cardoso cardowan cardoza carew carey carignan carl carles
carleton-smith carlin carlos carlson carlsson carmichael carmona carnahan carneiro carnell carney carns caron carper
carranza carroll carson carstairs carter cartlidge cartwright caruana caruso carvalho cary casar casas casey casimir
cassama cassidy casson castano castelli casten castex castillo castor castro caton cattaneo caulfield cavendish
cavusoglu cawley cawsey cawthorn cayetano cazayoux cebotari cegavske cejas ceku celik cellucci cenarrusa censky
centeno chabot chacon chadwick chafee chaffetz chagger chalk chalmers chambers chambliss chamisa champagne chan
chand chanda chandler chandra chao chaplin chapman chappell charest charif charles charlton charteris chatel
chatterjee chaudhari chaudhary chaudhry chauhan chauvin chavan chaves chavez chavez-deremer chea chebbi cheema chen
cheney cheng chenoweth-hage chepkwony cherfilus-mccormick cherif chernov chertoff chevalier chiang chiarelli
chiasson chiba chichava chidyausiku chien chiesa chihi chilcott childers chilundo chin chinchilla chipman chirac
chisholm chishti chissano chiu cho chocola choe choi chong choo chou choudhury chowdhury chretien christensen
christian christie christine christodoulou christopher christopherson chu chugg chuilin chukwu chung churchill
ciavatta cicilline cifuentes cino ciobo cipollone ciroma ciscomani cisneros cisse clancy clapper clare clark clarke
clarke-smith clarkson clarno clawson clay clayton cleary clegg cleghorn cleland clelland clement clements clemmensen
clerides cleverly cliff cline clinton clouder clova clyburn clyde co coaker coates coats cobb coble coburn cochran
cochrane cochrane-dyet coderre codey cody coelho coffey coffman coggins coghlan cohen colbeck coleman colin collard
collecott collins collis colombo colonna coloretti colvin colyer comartin combest combet comer comey compaore
compton comstock conaghan conaway concar concepcion conde condit condos conneely connelly conner connolly connor
conrad conroy constance constantinescu constantino conte conteh conti contreras contreras-sweet conway conyers cooke
cooksey coombs coonan cooney coons cooper coppola copps corbett corbyn cordeiro cordero cordova corker corm cormack
cormann cornejo corner cornish cornstein cornyn corr correa correia corry cortes cortez corzine cosgrave cosgrove
costa costello costigan costos cotler cotton coughlan couillard coulibaly counsell courchesne cournoyer courtney
courtown courts cousin coutinho coveney coventry coverdell covic cowan cowell cowell-poitras cowen cowley
cowper-coles cox coyne crabb crabbie craft craig craighead craigie cramer crane crank cranston crapo cravaack
crawford crawley creagh crean creed creighton crenshaw cresswell crist crittenden critz crocker crockett crofts
croisdale-appleby cromwell croo crooks crorkin crosbie crosetto crouch crow crowe crowley cruickshank cruz cryer cua
cubbard cubin cuccinelli cuellar cuesta cui cuiv culberson cull cullen culver culworth cummings cummins cunha
cunliffe cunningham cuomo curbelo curling curmi curran curson curtis d'allegeershecque d'esposito d'souza daalder
daby dacko daffe dahl dahlkemper dahlstrom dai daines dakin dale dales daley dalgleish dalli dalrymple dalton daly
dalziel damaj dan danelius danforth dang daniel daniels danielsson dannatt danner danon danzig dar darling darmanin
darroch darzi das daschle dauda daugaard daura dauris davenport davey david davide davids davidson davies
davies-jones davila davis davison davtyan dawson dayem dayton deacon deane dearborn dearden dearlove debus deby deen
deenihan deese defazio defensor degette dehghan deif deighton dekker delahousse delahunt delaney delauro delay
delbene delery delgado deluzio demby demers demetriou demings demint demirtas dempsey deng denham denis denn denney
dennis denny dent depp desantis desaulnier desjarlais desras dessau destefano detzner deutch deutsch devolin devos
dew dewar dewine dexter dey deya deyo dhalaigh dhaliwal dhanda diab diaconescu diallo diane diarra dias diawara diaz
diaz-balart dibba dicarlo dickey dickinson dicks dickson didalelwa didi dietrich difrancesco dillon dimitrov dimon
dimond dinenage dines ding dingell dini dinwiddy diogo dion diop dioubate dirar dirleton disbrow dissanayake ditto
dixon djalo djanogly djibo djou dlamini dmitriev dobbins dobes dobre docherty dodd dodds dodge doer doggett dogu
doherty dold dole dombrovskis domenici dominguez donaghue donalds donaldson donelan donfried dong donilon donley
donncha donnelly donnery donoghue donohoe donovan dooley doolittle dore dorey dorgan dorji dorries dosanjh double
dougan doughty douglas douglas-miller doukkali dowd dowden dowdeswell downer downey downing doyle doyle-price doyon
draghi drake drakeford drame drammeh drayson dreier dreyfus driedger driehaus driscoll drummond du duan duarte dubke
dubois ducey duckworth duclos duddridge duddy duffield duffy dufour duggin duguid dumas dumbuya dumitru dumont dunca
duncan duncansby dunderdale dunem dunford duniam dunlap dunleavy dunlop dunn dunne duong dupont dupuis duque duran
durand durbin durkan duterte dutton duval duyne dy dyson eagle earlsferry earnest easley eastwood
eaton-under-heywood ebrard ecoro eddie edgar edis edjang edjo edward edwards efthymiou efua egan eggleston ehlers
ehrlich ehrman eide eikenberry eira eisen eisenberg eizenstat ela elahi elbaradei eldon elfreth elias eliasson elio
elis-thomas ellingsen elliot elliott ellis ellison ellmers ellsworth ellwood ellzey elmes elmore elphicke ely eman
emanuel emerson emmanuel emmer empey endo engel engler engonga engstrom enkhbold ennaceur enoksen ensign enyart enzi
epps epstein erdogan eric erice erickson ericsson eriksen eriksson ernst escobar eshoo esono espaillat espana esper
espina espino espinosa espinoza esposito essebsi essex essomba estes estevez estrada estrella esty etheridge etienne
eustice evans evennett everard everett evers eves evette evnen evuna ewelme ewing eyang eyre eze ezell faafoi fabbri
fabiani fabre fabrega fabricant fadul fagan fahey fahmi fahnbulleh fahy fairfax fairhead fairweather fajardo
falconer falconi faleomavaega falk fallin fallon fan fang fanning fantino farage farah farenthold fares faria farina
farish farnworth farr farrell farren farrington farris farrisee farrugia farry faso fattah fauci faulkner faulks
faure faye fayyad fazekas fazio fean fearghail fears featherstone fedorchak fedorov feeley feeney feenstra feingold
feinstein felipe felix fell felton fender feng fenn fentie fergin ferguson fergusson fernandes fernandez fernando
ferrara ferreira ferri fetterman fico fidan fielding fierravanti-wells fifield figueiredo figueroa figures filatov
filho filip filipovic filkin filmon filner fincher findlay findley fine finer finkenauer finlayson finley finn
finnie finocchiaro finstad fiore fischbach fischer fisher fitch fite fitial fitrell fitton fitton-brown fitzgerald
fitzgibbon fitzhardinge fitzpatrick flaherty flake flanagan flannery flavell fleet fleischer fleischmann fleming
fletcher flint flores florescu flournoy floyd flynn fodor fofana foglietta foley follett fong fonseca fonseka
fontaine fontana fontes foody foote forbes forde fordice formella fortenberry fortier fortunato fortuno foss
fossella foster foucher fouda foulkes fournier foushee fowler fox foxcroft foxx foy fraga frahm franca francis
francisco franco francois frank franke frankel franken franklin franks fraser frazer frazier frederick frederiksen
freeh freeland freeman freer freitas frelinghuysen freud freudenthal frew frey frias frick fried friedman friedrich
frist frith fritz froman frulla fry frydenberg fu fuchs fudge fuentes fujii fujimori fujita fukuda fukushima fulcher
fuller furey furman furness furukawa furuta furuya fyles fyodorov fysh gabashvili gabbard gaetz gageler
gagnon-tremblay gaillard galant galbraith galilea gallagher gallant gallard gallegly gallego galli gallo gallop
galloway galstyan galsworthy galt galvez gana gandhi ganske gantar gantz gao garamendi garang garbarino garced
garcia garden gardiner gardner gardom garland garneau garner garnier garre garrett garrido garside garth garwe garza
garzon gascoigne gasparyan gasperoni gass gates gatkuoth gatluak gatti gaudeuille gauer gauke gauld gauthier gautier
gay gaynor gbagbo gee gehlot geithner gejdenson gekas gelling gemmell gendron gentile gentiloni gentvilas george
georgescu georgiades georgieva georgievski gephardt gerard gerasimov geren geringer gerken gerlach gerrard
gershengorn gestingthorpe gething ghalumyan ghani ghannouchi gharbi ghebreyesus gherman ghiz ghosh giambastiani
giammattei gianforte gibb gibbons gibbs gibson giddings giffin gifford giffords gil gilbert gilchrest gilchrist
gildernew giles gill gillan gillard gillen gillespie gillett gillibrand gilliland gillmor gilman gilmore gilruth
gimenez gingrey ginsburg giordano giorgetti girard giraud giron giuliani givan gleeson glekin glen glendening
glickman glover gluckman gnehm gobbo gober godec godfrey godinho godson goertzen goff goggins gogoi goh gohmert
goldie golding goldsmith golubev gomba gomersall gomes gomez gompert goncz gonda gondek gonsalves gonzales gonzalez
gonzalez-colon goodale goodall goode gooden gooderham gooding goodlander goodlatte goodling goodman goodspeed
goodwin goolsbee gorbachev gorbea gordon gordon-macleod gore gorman gormley gorsuch gorton gosal gosar gosche goss
goto gottheimer gougeon gough gould gould-davies goulding goulty gove gowan gowda gowdy gozney graaf graber graca
grady graf graham gramm grams grange granger granholm grassi grassley grasso grau graves grayling grayson greco
greene greenert greenhalgh greening greenspan greenstock greenwood greer gregg gregoire gregory greitens grenell
grieve griffin griffin-valade griffith griffiths griggs grijalva griles grillo grimes grimm grimstone grindler
grisham griswold grocott gromov groser gross grossi grossman grosu grothman gruber grucci gu guadagno guaido guardia
guarnieri guckian guebuza guedes guei guerin guerini guerra guerrero guichon guidi guilbault guilbeault guillaume
guillen guimaraes guinn guinta gul guler guliyev gullis gumbo gummer gunnarsson gunner gunther guo gupta gur gurria
gusau gustafsson gustavsen gustin guterres guthrie gutierrez gutknecht gutmann gutwein guzman gwynne gwyther gyimah
haaland haas haase habeck habib habyarimana haddad hadi hadley haese hagan hagedorn hagee hagel hageman hagerman
hagerty hagglund hagin haglund hague hahn hai haider haigh hailey hain haines haitham hajar hajdu haji hajjar hakimi
hale haley halfon halim hall-long halverson halvorsen halvorson hamad hamada hamadeh hamadi haman hamblen hamdi
hamed hamid hamilton hamm hammami hammer hammond hammoud hampton hamre hamza han hanabusa hanafin hanaway hancock
handel handley hands hanger hanham haniyeh hanley hanna hansen hanson hanssen hanzas hao haounaye haq haqqani haque
hara harada harbison harborne harden harder hardgrave hardie hare hargan hargett hargey haridopolos hariri harker
harkin harlech harman harmon harney haroun harper harrigan harrington harris harrison harrisson harshbarger hart
hartley hartmann hartsuyker hartzler harun harutyunyan harvard harvey harðardottir hasan hasanov hasegawa haselhurst
hashim hashimoto hashmi hasina haslam hasler haspel hassan hassane hassett hastert hastie hastings hatch hatfull
hatoyama haugrud hausser hautala haverstock havlicek hawk hawke hawker hawkins hawley hay hayashi hayat hayden
hayman haynes hays haywood hayworth hazzard heal heald healey heappey heaton-harris heck hedges hefley hegazy heger
hegseth hehr heigl heineman heinrich heins heitkamp heller helme helms helmy helvey henare henault hendel henderson
hendry hendy henley henriksen henriksson henriquez henry hensarling henshaw henzel heo heppell herbert herbst herger
herman hermer hern hernandez hernando herrell herrera herstmonceux herzog hewitt heyman heyn heywood hice
hickenlooper hickey hickok hicks hidalgo higdon higgins higgs hightower hilaire hilgers hilleary hilliard hillier
hillman himes hinchey hinds hines hinojosa hinson hipkins hiramatsu hirono hirose hiroshi hiscock hitchens ho hoang
hoare hoban hobbs hobson hochul hockey hodes hodge hodges hodgman hodgson hoeffel hoekstra hoeven hoey hofer hoffman
hoffmann hofmann hogan hogg hogger hogwood holbrooke holcomb holden holder holding hole hollande holleman hollen
hollingbery hollings hollingsworth hollingworth hollinrake hollis holloway holmberg holmes holt holtby holy holzman
honcharuk honey hong honohan hook hooley hoon hopkins hopton hor horgan hori horinko horomia horsford horton horvat
horvath hosemann hossain hostettler hou houchin houghton houlahan houmadi housakos houston howard howarth howe
howell howells howery howlin hoxha hoyer hoyle hoza hsieh hsu hsueh hu hua huang hubbard huber huckabee huckle huda
huddleston hudson huelskamp huff huffman hughes hughs hugler huhne hui huitfeldt huizenga hull hulse hulshof
hultgren hulton hum humaidan humala hume humfrey humphreys humphries hung hunter huntsman hupfeld huq hurd hurdle
hurley hurt husbands husic hussain hussein hussen husted hutchings hutchinson hutchison hutt hutton hwang hyde
hyde-smith hyslop hækkerup ibarra ibrahim ibrahimi idris idriss iemma ien ige ignatyev ikeda ilboudo iliescu ilunga
im imam imamoglu infante ingebrigtsen ingham inglehearn inglis ingram inhofe inos inoue inouye inslee invergowrie
iohannis iorwerth iqbal irani irranca-davies irvine isachenka isakov isakson ishiba ishida ishihara ishii ishikawa
islam ismail issa isse istook italeli ito ivanisevic ivanov ivanova iversen ivey iyer izetbegovic izumi jaafar jaani
jaber jack jackley jackson jackson-nelson jacob jacobs jacobsen jacobson jaczek jaeger jager jagne jagose jaishankar
jakobsen jalil jallow jamal jamali jameel james jamieson jamil jammeh janelidze jang janklow jara jardim jarrett
jarrold jarvis jatta javid jay jayapal jayasuriya jayawardena jazi jazouli jean jean-pierre jeenbekov jefferson
jeffery jeffords jeffrey jeffries jenkins jenkinson jenkyns jennings jenrick jensen jeon jeong jeribi jermey jersey
jester jesus jewell jha jia jiang jibril jimenez jin jindal jnr jo joao joaquim jobe johannessen johannesson johanns
johannsson johansen johansson john johnsen johnston johnstone jolly joly jon jonas jonathan jones jong jongh jonsson
joof jorge jorritsma joseph joshi joubert jowell joyce juarez jugnauth juhasz juma juncker jung junior jurado juras
jurgenson jørgensen kaabi kaba kabba kabbashi kabi kabila kabir kabore kabua kabui kaczynski kadyrov kagame kagan
kagen kahele kahraman kaine kaiser kakfwi kaklamanis kala kalabish kalala kalimbetova kalinin kallas kalns kalonji
kamal kamall kamara kamel kamil kaminski kamlager-dove kamto kanda kandie kane kaneko kang kanjorski kanovsky kao
kaplan kapoor kaptur kara karamanlis karapetyan kargbo karim karimov kariuki karki karume karzai kasha kasich
kasirer kasongo kassinger kast katayama katko kato katona katori katumbi katyal katz kaufman kaul kaur kautz
kavanagh kavanaugh kawabata kawai kay kaye kazadi kazaure kealy kean keane kearney keating keddy keeble keefe keegan
keeley keeling keenan kefi kehoe keisler keita keith kejriwal kelleher keller kelley kelly kemp kempthorne kendall
keneally kennard kennedy kenney kenny kent kenyatta keogh kerin kernan kerns kerr kerrey kerry kerslake khachatryan
khadka khair khalaf khalid khalifa khalil khalilzad khamenei khan khandu khanna kharazi khatib khera khomenko khosa
khumalo khurelbaatar khurshid kibaki kibwana kida kidd kidney kiefel kiely kiggans kihuen kildee kiley kilfoyle
kilic kilicdaroglu killeen kilmer kilpatrick kilroy kim kimani kimmitt kimura kinchen king-hinds kingi kingston
kinnock kinsella kinteh kinzinger kirby kirchner kirk kirkpatrick kiro kishida kiss kissell kitagawa kitchen kitchin
kitenge kitt kitteridge kittmer kitzhaber kiwanuka klain kleczka klein klimow kline klingbeil klink klobuchar
klymenko kneedler knight-sands knollenberg knott knowles knudsen knutsen ko kobach kobayashi koch kocsis kodjo
koenig kohl kohler koirala koizumi kojima kok kolbe kolelas kolingba kommasith komsic konate kondo kone kong kono
konyi koo korbut kornblum korodi koroma kosgey koskinen kosmas kostov kotek koulibaly koumba kounalakis kouyate
kovac kovacs kovalchuk kovalenko kovalev kovalyov kowalczyk kozak kozlov krach kramer krasniqi krastins kratovil
kraus krause kravchenko kretser krishnamoorthi krivokapic krueger kruger kuchma kucinich kuenssberg kuhl kuhn kulang
kulik kulongoski kuma kumar kumari kunda kung kuo kuol kupfer kur kuroda kurz kushner kuster kustoff kuwari
kuykendall kuzmenko kuzmin kuznetsov kuznetsova kvien kwak kwarteng kwon kyl kyle kyprianou l'allier l'heureux-dube
labeaume labidi laborde labrador lacey lacoste lacroix lacson lacy lader ladyman lafalce lafleur lagarde laguesma
lahood lai laing lairg lakatani lakhani lalota lam lamah lamalfa lambert lambertz lamborn lamer lametti lammy lamont
lamora lampson lancaster lance landau lander landrieu landry landsbergis landsman landy lang langa lange langevin
langworthy lankford lansley lantos laoly lapid lapierre lapsley lara largan largent larijani larkin larose larsen
larson larsson laschet lasso lastman laszlo latham latifi latimer latortue latourette latta laturner laurent
lautenberg lavers lavie lavrov lavulavu lawal lawan lawler lawrence laws lawson laxton layden lazar lazear lazio le
leach leadsom leahy leake leal leao leavitt lebedev lebel leblanc lebouthillier lebreton leclerc leclercq lecomte
lecornu lecourtier lee lee-vercoe lefebvre legault leggatt legrand lehmann lei leigh leitch leite leiva lelliott
lemaire leman lemieux lemine lemoine lemos lempert lennon leon leonard leone leong lepage leroux leroy les lesko
leslie lessa lester letlow letta letwin lever levin levine levitt levy lew lewington lewis ley leyen li liang liao
liba libby liccardo liddell liddle lidington lieberman lien lieu life lightbourne lighthizer lightwood lillie lim
lima lin lincoln lind linde linden linder lindh lindner lindsay lindsey lindstrom lines ling lingle lipinski liska
lister little-pengelly littleproud littorin liu livermore livingston livingstone lleshi llewellyn llewellyn-jones
lloyd loan lobiondo lobo lochhead lock locke lockhart lodge loebsack loeffler lofgren logan logsdon lomas lombardi
lombardo lonfernini longhurst longo longworth lonsdale lopes lopez lorenz lorenzen loten lott lotter lou loua
loudermilk loughton louisy lourenco lovegrove lowe lowen lowenthal lowey loy lu lual lucas ludwig luetkemeyer luff
lugar lugo lujan lukashenko luke luksic lula lummis luna lund lunde lundy lungren lungu luo lupu luria lute luther
lutnick luttrell lutucuta luxon lyne lynn lyons lyscom lysenko lyster-binns m'barek ma mabior mabus mabuza macadie
macaire macalister macamo macarthur macaskill macaulay macdermott macdonald mace macfarlane macgregor machado
machage machar macintosh mack mackay mackenzie macklem macklin maclaren maclauchlan maclean maclennan macleod
macnaughton macpherson macri macron macshane mactaggart madani madden madders maddicott maddocks madeira madigan
madrigal maduro maeda maffei magalhaes magassouba magaziner magnusson maguire magyar mahama mahamadou mahaman
mahamat maharey mahdi mahmood mahmoud mahmud mahoney mahrooqi mahuta mai maiato maier maiga maina maior majeed
majette mak makarov makepeace makhlouf makoni maktoum malcolm maldonado malek malema malhotra malik malinauskas
malinowski mallard mallett malley malliotakis malloch-brown mallon mallott malloy malo malone maloney maloy
malthouse malu mamadou mamba mamdani mammadov manafort mance manchin mancini mandela mandelker mandelson mandinga
mane mangan mangrasse mangudadatu mangue mangueira mankiw manley mann mannan manning mannion mansfield mansour
mansouri manuel manzoor manzullo mao maoate mapesbury mapp mara marchand marchant marchenko marco marcos margaryan
mariani maric marin marini marino markell markey markham markovic markowitz marland marles marois marovic marquardt
marques marquez marri marsden marshall marson martelly marten martin martinelli martinez martini martino martins
martz marurai maruyama marwick marzouki masar mascara masha masie masiulis maskey mason massa massamba masset massey
massie massingue masson mast masto mata matas mateos mateparae mather mathers matheson matheu mathew mathews mathieu
mathur matic matondo matos matravers matsui matsumoto mattarella matthews mattis matviyenko maude mauga mauley mauro
maxwell maye mayer mayes maynard mayorkas mazari mazza mba mbabazi mbaikoua mbaka mbeki mbengono mcadams mcaleenan
mcaleese mcallister mcauliffe mcaveety mcavoy mcbain mcbath mcbride mccabe mccain mccallum mccann mccarthy
mccarthy-fry mccartney mccaskill mccaul mccausland mcclain mccleary mcclellan mcclelland mcclintock mccluskey
mccollum mcconalogue mcconnell mcconville mccormack mccormick mccotter mccourt mccoy mccreevy mccrory mcculley
mccully mccusker mccuskey mcdaid mcdaniel mcdermott mcdonagh mcdonald mcdonnell mcdonough mcdougall mcdowell
mceachin mcenany mcentee mcfadden mcfaul mcgahn mcgarvey mcgee mcgimpsey mcginley mcgovern mcgowan mcgrane mcgrath
mcgreevey mcguinness mcguinty mcguire mchale mchenry mchugh mchunu mcilroy mcilveen mcilwham mcinnis mcintosh
mcintyre mciver mckechin mckee mckenna mckenzie mckeon mckinley mckinnell mckinney mclachlan mclachlin mclaughlin
mclean mcleish mclellan mcleod mcloughlin mcmahon mcmanus mcmaster mcmillan mcmorrin mcnally mcnaughton mcneil
mcneill mcnelis mcnerney mcnulty mcpartland mcphail mcpherson mcsally mcslarrow mcvey meacher mead meade meadows
mebazaa meckassoua medina medja medved medvedev meehan meek meeks mehdiyev mehmet mehmood meijer meiklejohn mejia
meka melancon melenchon melgar mellett melnik melnyk melo meloni melrose melton melville mendes mendez mendicino
mendonca mendoza menefee menendez menezes meng menon mensah meque mercado mercer mercier merino merkel merkley
merrigan merriman merron merry merten merz messer messina messmer metcalf meunier meuser mey meyer mezzour mfume
mica micha michael michaud michel micheli middlehurst middleton miers mifumu migas mihajlovic mihychuk mikkelsen
mikue mikulski milburn milei miliband millender-mcdonald miller miller-meeks millett milley milliken milling
milosevic milovanovic milton mimiko min mina minchin mineta minge mink minner minnick minter minto miraflores
miranda miraoui mirasty mirza mishra misick misra mitchell mitchiner mitrovic mitterrand miura mladenov mnangagwa
mnuchin mo moakley mobarik mochan moctar modi modly moe moen mogherini mohamed mohammad mohammed mohindra mohsen moi
moise moises mokoena mokopete mokuy mole moler molgat moliga molina molinaro moller mollohan molloy molnar monaco
moncada monckeberg mondlane moniz monsef montague montanari monteiro montelongo montenegro montero montgomery monthe
monti montoya moody moolenaar mooney moonie moore moorehead mora moraes morais morales moran mordaunt moreau moreira
morell morella morelle morelli moreno moret moretti morford morganti morgenstern mori moriarty morimoto morin morley
morneau morningstar moro moroz morozov morozova morris morrisey morrison morrissey morrow morse morsi mortada
mortimer morton moscoso moseley moskowitz moss mostyn motegi mott moulton mousa moussa moustapha mowat mowlam moy
moylan moynihan moyo mozena mrvan mu'alla mubarak mucarsel-powell muccioli mudie mueller mugabe muhammad muhammed
muilleoir muir muiri mukala mukantabana mukasey mukherjee mukhtar mukonoweshuro mularoni mulcahy mulhall mulholland
mulino mull mullee mullen muller mullin mullins mullooly mulumba muluzi mulvaney mumbengegwi mundell munguambe munn
munoz munro munshi munteanu munter murai murakami murillo murkowski murniece muro murphy murr murray murrill
murrison murtha murton musa musaev museveni musgrave musgrove mushingi musk mussa mustafa mustapha mustard mutharika
mutsvangwa mutua muzinich mwamba mwangi myers myint myners myrick mæland n'guessan nadal nadella nadler naghiyev
nagy nahyan naidu naik nair nairn najjar nakagawa nakajima nakamura nakayama nali nam namburete nana nanayakkara
nandy napolitano napthine naranjo narayan narayanan naseem nash nasrallah nastase natchaba nathanson nathman
natynczyk naughten naughton nava navai navalnaya navalny navarrete navarro navickas nchama ncogo ncube ndiaye ndlovu
ndoho ndong ndongo ndouba neagle neal negroponte neguse nehls neil neill neller nelson nemcova nemec nenshi nepal
neronha nesbitt nesheiwat nessel nessling nesterenko netanyahu nethercutt neto nettleton neugebauer neumann neves
neville-jones neville-rolfe nevin nevins newall newby newdigate newhouse newman newmark newsom newton ney nfono ng
ngarso ngo ngomo ngor ngu ngua nguele nguema nguyen nhial niazi nica nicholas nichols nicholson nici nickles nicolas
nielsen nieto niinisto nikitin nikolic nikolov nilsson nimer nisar nishida nishimura nishioka nixon njie njoroge
nkomo nkosi nlom nnamani noboa noda noel noem noer nograles nokes nolan nolin noonan norcross norman normandeau
normann norquist norris northam northern northover northup norton norwood notley novak noveras novikov novoa nowak
nsa nsang nseng nsue nsuga ntonga ntshangase ntutumu nuaimi nugent nuland nunes nunez nungesser nunn nunnelee nur
nussle nve nvono nye nykvist nystrom nyusi nzang o'bannon o'boyle o'brien o'callaghan o'connell o'connor o'dea
o'donnell o'donoghue o'donovan o'dowd o'dwyer o'farrell o'flaherty o'gorman o'halleran o'halloran o'hanlon o'hara
o'keefe o'keeffe o'leary o'malley o'neal o'neil o'neill o'regan o'reilly o'rourke o'shaughnessy o'sullivan oakden
oareford oba obaid obama obasanjo obeid obeidalla obernolte oberstar obey obhrai obi obiang obiols obono obradovic
obrien ocasio-cortez ochieng ochoa oconnor oda odierno odinga odor offord ogawa ogden ogunleye oh ohana ohs oishi
okada okafor okalik okazaki okeke oki okomo okonjo-iweala okonkwo okoye oktay okuda oliveira oliver olivier oliynyk
olley olli olmert olomo olsen olson olszewski olteanu olver omar omer omomono omondi ona onder ondo ong onguene
onley ono onyango ople oppenheim opperman oppong-asare oprea orban ord-smith orden orellana orlov orlova oron orozco
orr orszag ortega ortiz osborne ose osei osei-adjei oshima osinbajo osman osmani ossoff ostfield ostojic ota othman
otieno otong otter otto ottone ouattara oudkirk ouedraogo ould ounapuu oviir owatemi owen owens owona owono owusu
oxley oyana oyo oyono ozawa pace pacheco pacquiao paddington padgett padilla paeniu paice paige paisley pak pakenham
pal palacios palaszczuk palazzo palin pallister pallone palm palma palmer palmieri palumbo pan pana panagiotopoulos
pande pandey panetta pangandaman panganiban paniagua paoli papandreou pappas parada paradis parata pardo paredes
parent parham parker parkhomchyk parkinson parnell parra parrilla parruque parry parson parsons pascrell pascual
pasloski pasquier pastor pataki pate patel patenaude paterson patey pathirana patil patnaik patrick patronis
patrushev patterson pattison patton paul pauling paulino paulo paulsen paulson pavlov pawlenty paxman paxton payet
payette payne payton paz peacock peake pearce pearey pearson pease peci pedersen pedro peiris pekoske pelembe
pellegrini pellegrino pellew pelosi peltola pena pence peng penn penning pennington pennycook penrose pera peralta
perciasepe percy perdue pereira peres perez perino perkins perlmutter perriello perrin perrott perrottet perry
persaud persson peskov petcu peter peters petersen peterson petilla petkov petraeus petrenko petrescu petri petrides
petro petrov petrova petrovic pettersen pettigrew pettitt pezeshkian pfeiffer pham phan phee phelan phelps philippe
philipson phillips phillipson philp philpott phiri phung pi picard picardo pichai pickard pickering pickett pickles
pierce pierluisi pierre pieters pifer pilgrim pilkerton pillay pillen pilling pimentel pincher pineda pinera pingree
pinnell pino pinter pinto pinzon pires pirie pistorius pitcock pitt pittenger pittman pitts pizarro pizzella planas
plante plaskett plaskitt platts plecas plibersek plouffe plumbly pocan pocock podesta poe pohl poilievre poletti
poliquin polis polito pollard pollitt poloz polt pombo pomeroy pompeo ponce pond poneman ponsonby poole poots popa
popat popescu popov popova popovic porcari poroshenko porras porter portman posey posthumus potter pottinger pou
poulsen poulter pow powell poynton prabowo pradhan prado prasad pratt prayut prelogar premadasa prendergast prentice
prentis prescott presel pressley preston priebus priestley prieto prigozhin primarolo primavera principi pringle
prisk pritzker privert prodan prodi provost pruce pruitt pryce pryor psaki publicover pugh pujol pula pullen pulte
puna puno puri purisima purnell pursglove putnam pyatt pyle pyne qian qin qiu qualtrough quarrey quassa quayle
queiroz quigley quin quince quinn quinonez quintana quinville quiosa quirk quiroga qureshi raab raad rabbani
rabbitte rabiah rabin racicot radanovich radel radev radewagen radhakrishnan radojicic radzely rae raffensperger
rafsanjani rahimov rahman rai raimondo raisi rajah rajaonarivelo rajapaksa rajhi raji rakotovao ralph ralston rama
ramadan ramanathan ramano ramaphosa ramaswamy ramdin ramirez rammell ramos rampling ramsay ramsey ramstad ranatunga
randall randerson randt rangarajan rangel ranjeva rankin rann ransome rao raoul rashid rask raskin rasmussen
ratcliffe rato rau rauner rawat rawlings rawlinson ray rayfield raymond rayner raynsford razi reader reagan rebelo
reddaway reddy redford redshaw reed reeker rees rees-mogg reese reeves regan regmi regner regula rehberg rehman
rehnquist reichert reid reidy reilly reimer reis reith rekik rell remulla remus remy ren renacci renard renaud
rendell reno renzi reschenthaler retailleau revilla rey reyes reynolds rhoden rhodes ri riak ribble ribeiro ribera
riccardi ricchetti ricci richards richardson richmond richter ricketts ridge ridgway rieber-mohn ries rigby rigell
riggleman righi riley rinaldi rios risch rishworth rita ritchie ritter rivas rivera rivet riviere rivkin rivlin
rizzi rizzo robathan robb robbins robert roberts robertson robin robinson robison roble robles roborough robredo
robson roby rocha roche rochester rockliff rodas rodgers rodrigues rodriguez roe roemer rogan roger rogers rogerson
roh rohatyn rohde rohrabacher rohsler rojas rojo rokita roldan rolland rolle rollins rollo roma roman romani romano
romanov romanow romdhane romer romero rominger romney rompuy romualdo ronaldson ronchi rooker rooney roos roosalem
roper roque ros-lehtinen rosa rosal rosales rosapepe rosario rosen rosendale rosenfelt rosenfield rosenstein
rosenthal roskam ross rossello rossetti rossi rosso rota roth rothfus rothman rotich rouda roughead rouhani rouissi
roukema rounds rouse rousseau roux rouzer rowe rowland rowley roxon roy roy-vienneau royall roybal-allard royce
royle royo ruane rubinstein rubio rudd ruddock rudenko ruemmler ruiz rulli rumsfeld runyan ruppersberger rus russell
russo ruston rutherford rutledge rutley ruto rutte ruzic ryall ryan rycroft ryu ryun røsland saa saad saada saadi
sabah sabbagh sablan sabo sabuni sackman sada sadler saeed sage sahakyan sahin saidi saied saint-jacques sainty
saito sajjan sakamoto sala salah salam salame salaru salas salazar saleh salehi salem sales sali salih salihaj salim
salinas sall salman salmon salmond salvador salvesen salvini sama samba sambo sambu sampaio sampson samuda samuels
sanchez sancho sanda sandberg sanders sanderson sandher-jones sandis sandlin sandoval sands sandu sandy sanford sang
sangare sangma sango sanguinetti sanha sani sanna sanneh sanogo santamaria santelices santi santiago santo santoro
santorum santos sanusi sanyang sanz sarah saraki sarbanes sarbu sarch sargeant sargent sargsyan sarkozy sarmento
sarney saro sarr sasaki sasse sassoon sater sathasivam sato sattar satterfield satyanand saud sauer saunders
savchenko savikataaq saville savisaar savvides sawadogo sawers sawyer saxton say sayo scaddan scalia scalise scanlan
scanlon scaramucci scarborough scarce scarlett scarnati scavino schadlow schafer schaffer schakowsky schapiro schatz
schauer schedler scheer scheffer schieffer schiff schilling schlein schmid schmidt schmitt schnabel schneider
schnepfe schock schofield scholar scholten scholz schoomaker schrader schreiber schrier schriver schrock schroder
schroeder schubert schulte schultz schulz schulze schumacher schumer schuster schwab schwartz schwarz schwarzenegger
schweiker schweikert schweitzer scotland scott scullion scully scuse seabeck seabra sean seaton sebastian sebelius
seck sedivy sedwill segokgo segura seidel sekkouri sekula-gibbs selcuk selinger sell selous selva sempolinski sen
senanayake sensenbrenner seo sepuloni sergeyev serra serrano seselja sessions sestak seth sethi sevilla sewell
shabangu shackleton shadegg shah shaheen shalala shalders shami shanahan shanks shannon shao shapiro shapps sharaf
sharif sharma sharon sharpe sharples sharrock shatter shattuck shava shaw shays shea shea-porter shearman sheehy
sheikh sheinbaum sheinwald shekhawat shelbrooke shelby shelley shelton shen shepherd shercliff sherlock sherman
sherrill sherry sherwood sherwood-randall shettima shevchenko shi shiao shields shih shimizu shimkus shin shinawatra
shinde shine shinji shinseki shipley shiri shorten shorter shows shrestha shreve shubin shukan shukri shuler shulkin
shumlin shuster shutt shuvalov sibal sibilia siddiq siddiqui sideeg sidi sidibe sidorov siegelman siewert sigurðsson
sikazwe siliya silva silveira silverberg silvestri sima simango simao simcock simelane simeon simmonds simmons simon
simonovic simons simonsen simonyan simpkins simpson sims sinclair sinema sing singh singleton singsaas singson sinha
sinkevicius sinkinson sinton sinwar siosa siphandone sires sirisena sirleaf sisi sisisky sisolak sison sissi sissoko
sitharaman sivertsen skates skeen skelton skidmore skingle skinner skoll skrmetti slater slaughter sletner slinn
slipper slotkin smirnov smirnova smith smotrich smucker smyth snell snowdon snowe snoxell snr snyder soares sobotka
socrates soder sodrel sohi sokolov sokolova solano solbakken solberg soler solheim solis solloway some somerville
sommer somohardjo sonderling sondland soni sonko soomro soorley soper sorensen soria soto sotomayor soubry souder
souef soumah sousa soutar souter southerland souza sow space spanberger spano sparkes spartz spautz specter speer
speier spellar speller spellings spelman spencer spiceley spicer spitzer spratt squire squires sreenan srettha
st-onge stabenow stack stackley stagg stanfield stang stanhope stansbury stanton stapleton stark starmer stauber
stearns stech stedman-scott stefan stefanelli stefanik stefanson steil stein steinberg steinmeier stella stelmach
stenholm stenseth stephen stephens stephenson steube steve stevens stevenson stew stewart stitt stivers stockman
stockwood stoica stoker stoltenberg stone-cum-ebony storey stowell strathclyde stratton straw streeting strickland
stride strinden stringer stroe stryker stuart stump stunell stupak sturgeon stutzman styles su suarez subianto
subramanyam sudo suga sugden sugg suh sukarnoputri sukkar sulaim sulaiman suleiman sullivan sultan sultanov sumption
sunak sundquist sung sunia sununu suozzi susman sutcliffe sutphen sutton svensson svoboda swain swalwell swann
swanson swayne sweeney swinburne swinney swinson swire sy sykes sylla symon symons syms synnott syrskyi szabo
szekely szubin szymanski taft tagelagi tagliaferri taha taher tahir tai tajani takacs takahashi takai takaichi
takano takeda takenaka takeuchi talagi talbott taleb talent talib tall tambling tamboura tami tamura tan tanaka
tanase tancredo tanfield tang tankerness tanner tao tapia tapp taptuna tarar tarus tassi tata tate tatham tauscher
tauzin tavares tawer tawfik taylor teague teather teets tefft tehan tei teixeira telle telles tembo tennakoon
tennant tenney tenorio teo terbishdagva terenzi teresa terry tesfaye tesoriere testa tester tett teves thaksin
thakur thanedar thani thatcher thawley theriault thiam thiessen thistlethwaite thomas thomas-greenfield
thomas-symonds thompson thomson thornberry thorne thornton thorogood thoroton thorp thorpe throup thune thurm
thurman thurmond thurston thwaites tiahrt tian tibber tiberi tien tierney tiffany tillerson tillis timken timmons
timms timothy timpson tinetti tinoco tinubu tipping tipton titus tkachenko tkeshelashvili tlaib tmetuchl toader
tobback tobin todd todman todorov toews toha tokuda tokura toland toledo tolhurst tolley tomas tomblin tomic
tomlinson tonaghmore tong tonge tonko tonnini toomey torlot toro torra torre torres torrez torricelli torry tory
tosovsky toth touhig toulson touray toure towns townsend tozoun trabelsi traficant trahan traina tran traore treacy
treadell treadwell tremain tremblay tressel trevelyan trichet triesman trimble trimper troncoso trone trong trott
trottenberg trovoada troy trudeau true trump truscott truss tsai tsang tseng tshering tshisekedi tsikhanouskaya
tsongas tsunis tsutsui tuberville tuck tucker tuckey tucknott tudge tugendhat tulafono tulk tung tunnicliffe tupou
turcan turco turk turley turnbull turner tusk tuttle tutu tutwiler twigg twycross twyford tyler tyler-haywood ucelli
udall uddin uden ueda ugdul ugolini ulloa ulmer umali umar umarov underwood undurraga uppal upton uribe usatii
ushakov usman ussher uthmeier utting uy uysal vadera vaea vaile vaizey valadao valcourt valderrama valdes valdez
valencia valente valentin valentine valentini valera valeri valero vallance valle vallejo vallo van-dunem vance
vandal vanstone vara varadkar varela varga vargas vasara vasilescu vasilev vasilyev vasquez vatskalis vaughn vaz
vazquez veasey vega veiga vela velasco velasquez velazquez vella veloso veneman venhuizen vento ventura venturini
vere vergara verge verma verner verrall verrilli verschoor vershbow vert viana vicente victor vidal vidot viegas
vieira vignaket vignal vila vilakati villa villafuerte villanueva villar villegas villiers vilsack vincent vindman
virgoe visclosky visco vitale viteri vitezy vitter vivian vizcarra vo vogel vogt voicu voiculescu voigt voinovich
voles volker volkov volkova volpe vongphosy vought vries vu vujovic vukicevic vuksanovic wada waddell wade
wade-brown wadephul wadvani wagner waheed wakefield wakeford wako walberg walden wali walker walkinshaw wallace
wallin walorski walpole walsh walter walters walther waltz walz wamalwa wamp wan wang wangchuck wangchuk wangdi wani
wanjiru wanner wardle ware warlick warman warner warnock warraq warren warren-gash warren-peu warrington warsh warsi
washburn washington wasinger watanabe watkins watkinson watson watt watts waxman waziri weatherill weaver webb weber
webster weeks wei weidel weiner weinstein weir weiser weiss welch weldon weller wellstone wen wenezoui wensley
wenstrup werner wesa wesner westcott westerman western westmacott westmoreland weston westphal wetherell wexler
wexton weygand wharton whately wheeler whelan whipps whitaker white whitehead whitehouse whiteside whitesides
whitfield whitman whitmer whitney whittaker whitting whittingdale whittingham whitty wicker wickremesinghe wicks
wickstead widodo wied wigan wiggin wightman wilcox wild wildash wilde wilder wiles wilkerson wilkie wilkins
wilkinson wilks willard willetts williams williamson willis willott wills wilson wilson-raybould wilton wine
winkelmann winkler winnefeld winterton wiredu witkoff wittman wobensmith wodobode wogu wohlwend woldemariam wolfe
wolff wolffe wolfowitz wolfson wolin wolstenholme womack won wong woodall woodward woolas woolsey woonton wordsworth
worthington woulfe wray wright wrigley wu wyatt wyden wyman wynn wynne xhaferi xia xiang xiao xie xiong xirimbimbi
xu xue yacoub yacouba yadav yahaya yakubu yakym yamada yamaguchi yamamoto yamanaka yamashita yamazaki yan yang
yanukovych yao yapp yar'adua yarmuth yarwood yassin yates yaya ye yeh yelich yellen yeltsin yen yeo yermak yilmaz
yin ynares yoda yoder yoho yokota yoo yoon yoshida yoshikawa yoshimura yost younger youngkin yousaf yousef yousif
youssef youssouf yovanovitch ysursa yu yuan yudhoyono yuguda yun yunus yushchenko yusof yusuf yvon zacarias zacharia
zafferani zahawi zaid zainuddin zais zaitsev zajac zakharova zalaquett zaldivar zaluzhnyi zamora zanga zapata
zappone zardari zarif zarrouk zayed zebedee zeichner zeine zelaya zeldin zeman zemmour zeng zhang zhao zheng zhong
zhou zhu zhvania zia ziegler zients zimmerman zimmermann zinke ziyambi zoellick zou zouari zoungrana zubair
zuckerberg zuckerman zuma øie đao đinh đo đurovic
`);

/** Family names which are also words, places or companies. */
export const doubtfulFamilyNames = list(`
austin banks barclay bayer bishop black bloomberg bond bridge brooks brown burns bush buyer cable camp carpenter
carr case cash castle chang cloud cole cook cross curry dam deal dean drew duke england english fall farmer ferrari
field fields fish flood ford france french frost german go gold golden goldman good goodwill grant gray green guest
guy hall hand hardy hayes he heard heath hill holland honda hood hope horn hunt israel johnson jordan joy keen
kellogg key kind king knight lamb lane law little long lord love lynch man mark marks marriott marsh merrill miles
mills moon morgan noble packard page park parks point pope power powers price prior read rice ring rivers rock rose
rush sainsbury sale self sharp short silver small smart snow so song sparks spence stanley steel steele stock stokes
stone strange strong summers sun suzuki swan swift van wall walton ward waters wells winter wolf wood woods york
young
`);

/** Chinese, Korean and Vietnamese family names, which stand before the given name. */
export const leadingFamilyNames = list(`
ahn an bae baek ban bang bi bo bui byun cai cao cha chae chai chan chang chen cheng cheung chiang chiu cho choe choi
chow chu chun chung cui dai dang deng ding do dong du duan duong fan fang feng fong fu gan gao geng gong gu guan guo
gwon ha hahm hai ham han hao he heo ho hoang hong hou hsiao hsieh hsu hu hua huang hui hwang hyun im jang jeon jeong
ji jia jiang jin jo joo ju jun jung kang ke kim ko kong koo ku kung kuo kwok kwon lai lam lan lau le lee lei leng leung
li liang liao lim lin ling liu lo lou lu luo luong lwin ly ma mai man mao meng miao min mo moon mu mun na nam ng ngo
nguyen ni nie no noh oh ong ou ouyang pak pan pang park peng pham phan qi qian qiang qiao qin qiu qu quan ren ri rim ro
roh rong ruan ryoo ryu seo seok seong shan shang shao shen sheng shi shih shim shin shum si sim so soh sohn son song su
suh sui sun sung tai tam tan tang tao teng thich tian ting to tong tran trinh truong tsai tsang tseng tsui tu tung u vo
vu wan wang wei wen weng woo wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yen yeo yeom yeung
yi yim yin yip yoo yoon you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo
zhong zong zou zuo
`);

/** The commonest of them: of two such names in a row, these are the family name. */
export const commonFamilyNames = list(`
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang kim lee park
choi jung cho yoon chung kang nguyen tran pham chan wong cheung leung lam chang tsai ng
`);

/** Words in a name which keep their small letter: "von der Leyen", "bin Salman". */
export const particles = list(`
de da do dos das del della dello di du van von der den ten ter vande bin ibn ibni bint ben al el la le les los las abu ould
ag arap wa
zu zum zur af av y e i und
`);

/** What may stand after a family name. */
export const nameSuffixes = list("jr sr ii iii iv phd md qc kc mp");

/** People known by one name alone. */
export const mononyms = list(`
pele neymar ronaldinho ronaldo kaka rivaldo garrincha adele beyonce rihanna madonna shakira bono sting cher eminem
lizzo lorde moby usher pink ludacris enya bjork dido seal banksy christo erte herge moliere voltaire stendhal nadar
colette michelangelo raphael rembrandt caravaggio titian botticelli plato aristotle socrates homer virgil ovid
confucius saladin suharto sukarno psy rain jimin suga rm jungkook halston twiggy iman pepe hulk casemiro marquinhos
alisson ederson lula cantinflas houdini nefertiti cleopatra caligula nero spartacus hirohito akihito naruhito
`);

/** People whose given name looks like a title. */
export const titleLikeNames = list(`
judge_reinhold major_garrett major_applewhite prince_fielder prince_amukamara sergeant_shriver king_vidor earl_warren
dean_martin dean_heller dean_ambrose duke_ellington count_basie
`);

/**
 * Given names of women and of men, where copy may say "she" or "he" of a person it has just named. A name which both bear
 * (Andrea, Hilary, Robin, Sam) is in neither: to be called by the wrong word is worse than to be called by none.
 */
export const womensNames = list(`
abigail adele agatha agnes agnieszka ailsa aino albertina aleksandra alexandra alexandrina alice alisha alison althea
amalia amanda amara amelia amina amy ana anahita anastasia andreea aneta angela angelina angharad anika anissa anita
ann anna annabel annalena annalisa anne anneke annelise annette annie annika anoushka antje antonella antonia anya
aoife arabella ariadne ariane arlene armelle aroha asha ashleigh asma astrid audrey ayaan ayse azadeh azra babette
barbara barbro beate beatrice becca belinda bella benedetta bernadette bernice berta beth bethan bettina betty bianca
biljana bilquis birgit blanca blanche bonnie brenda briana bridget brigitta brigitte britta bronwyn bruna bukola
camila camilla candace candice carla carlotta carly carmela carmen carol carole caroline carolyn carys cassandra
catalina cathal catharina catherine cathy catrin cecile cecilia celestine celia chantal charlene charlotte cheryl
chiara chioma chipo chloe christa christiane christina christine ciara cindy claire clara clarice clarissa claudette
claudia claudine clemence clementine clodagh colette colleen concetta connie cordelia corinna corinne cornelia cosima
cressida cristina cynthia dagmar dahlia daisy danica daniela danielle daphne darcey daria darlene darya davina debbie
deborah debra deirdre delcy delia delilah delphine denise desiree despina devika diana diane dina dinah divya dolores
dominika donatella donna doreen doris dorota dorothea dorothy edith edna edwina effie eileen eilidh elaine eleanor
eleanora elena eleni eleonora elif elisa elisabeta elisabeth elise eliza elizabeth elke ella ellen elodie elsa elsie
elspeth elvira emilia emily emma erica erika erin ernestine esme esmeralda estelle esther eszter etta eudora eugenia
eunice eunji eva evangelina eve evie fabienne fadia farah farida farzana fatemeh fatima fatma fatou fatoumata fawzia
fearne felicia felicity fernanda ffion fidelma filomena fiona flavia florence florentina frances francesca francine
freda frederica freya frida frieda friederike gabriela gabriella gabrielle gaia gail gayle gemma genevieve georgette
georgia georgina geraldine germaine gertrude ghazala gillian gina ginevra giorgia giovanna gisela giulia gladys glenda
gloria glynis golnaz grace gretchen gudrun gunilla gwen gwendolyn gwenllian gwyneth habiba hadiza halima halina hana
hania hannah hannelore harriet hatice hayley heather hedwig heidi heike heledd helen helena helene helga heloise
henrietta hermine hermione hettie hilda hildegard hillary holly houda huda humaira huong ida ilaria ileana ilona ilse
ilze imelda imogen ines ingeborg ingrid inmaculada irena irene irina irma isabel isabella isabelle isadora isha ishani
isidora ismat isobel itzel ivana ivanka iveta ivonne izabela izzy jacinda jacinta jacqueline jacqui jamila jana jane
janelle janet janette janice janine jasmina jasmine jaya jayne jeanette jeanne jeannie jelena jemima jen jenna
jennifer jenny jess jessica jette jill jillian jisoo jitka joana joanna joanne joelle johanna jolanta jolene josefa
josefina josephine josie joyce juana juanita judith judy julia juliana julianne julie juliet juliette justina justyna
kaisa kaja kamala karen karin karina karla karolina karoline kasia katarina katarzyna kate katerina katharina
katharine katherine kathleen kathryn kathy katia katie katinka katrin katrina katya kavita kayla kaylee keira keisha
kemi keziah khadija kiera kimberly kinga kirsten kirsty klara klaudia krista kristen kristin kristina krystyna kyla
ladan laila lakeisha lakshmi lana larissa latifa latoya laura lauren lavinia layla leah leanne leila leilani lena
lenka leonie leonor leonora lesley leticia leyla liana lidia liesel lilian liliana lillian lily lina linda lindsey
linnea lisa lisbeth liv livia liz liza lizzie ljiljana llinos loes lola lorena loretta lorna lorraine lottie louisa
louise luana lubna lucia luciana lucie lucille lucinda lucy ludmila luisa lupita lydia lyn lynda lynette lynne
lyudmila mabel maddie maddy madeleine madeline magda magdalena maggie maia maike mair mairi maisie maja malala
malgorzata malika malin mandy manuela mara marcela marcella marcia margaret margarete margarita margaux margot margret
marguerite maria mariah mariam mariana marianne maribel marie marie-claire mariella marietta marija marika marilyn
marina marine marisa marisol marissa marit marjorie marta martha martina mary maryam marzena matilda matilde maureen
mavis maxine meaghan meena meera megan meghan melania melanie melinda melissa meredith merete meryl mette mia michaela
michelle mieke mila mildred milena milica millie mindy mireille miriam mirjam moira mollie molly mona monica monika
monique morag muna muriel muthoni myra myriam myrtle nabila nadia nadine nadja nafisa naheed naima najma nancy nanette
naoko naomi narges nasreen nasrin natalia natalie natasha nathalie nawal nazanin neha nell nellie nermin nerys nicole
nicoletta nigora niki nikki nina nisha nita njeri noelle noemi nokuthula nomvula nora noreen nuala nuria nyambura
octavia odette odile olena olga olivia olwen oonagh ophelia orla ornella otilia padma paloma pamela paola parvati
parveen patricia patty paula paulette paulina pauline peggy penelope penny perla pernille petronella petula philippa
philomena phoebe phyllis pilar pippa polly portia prisca priscilla priti priya priyanka rachael rachel rafaela
raffaella raisa rajni ramona rana ranjana raquel rasheeda rebecca rebekah reena regina reina rekha renata renate renee
reshma rhea rhian rhiannon rhoda rhona rhonda riitta rita rivka roberta robina rochelle rocio romina rosa rosalia
rosalie rosalind rosalyn rosamund rosanna rose roseanne rosemarie rosemary rosie rosita rowena roxana roxanne rudo
rukhsana rupa ruta ruth ruthie ruvimbo sabina sabine sabrina sadia sadie safiya sahar saima sally salma salome
samantha samira sanaa sandra sangeeta sanna sara sarah saraswati sarita saskia savita selena selina selma seoyeon
seraphina serena shabana shagufta shahnaz shaista shanice shaniqua shanthi sharon sheila shelagh shelley shereen
sherry sheryl shirin shirley shona shreya shweta sian sibyl sidonie signe sigrid silja silke silvana silvia simona
sinead siobhan sioned sissel sofia sofie solene sonia sonja sonya sophia sophie soraya stacey stefania stefanie steffi
stella stephanie stine sue sue-ellen suella suhaila sumaya sunita sunniva suparna susan susana susanna susannah
susanne susie suzanne suzette svetlana swati sybil sylvia sylvie tabitha tamara tameka tamika tammy tamsin tania
tanisha tanja tanya tara tasha tatiana tatyana tegan teresa teresita teri tess tessa thandiwe thea theresa therese
thora thuy tiffany tigist tilda tilly tina tonya tove tracey treasa tricia trina trish trisha trixie trudi trudy tulsi
turid ulla ulrike ursula uzma valentina valeria valerie vanessa veena venetia vera verna veronica veronika veronique
vesna vicki vicky victoire victoria vida vigdis vilma violet violeta violetta virginia virginie viviana vivien
vivienne wanda wanjiku wendy wiebke wilhelmina wilma winifred winnie xanthe xenia ximena yael yana yasmeen yasmin
yasmina yelena yetunde yevgenia yolanda yolande yoshiko ysabel yulia yvette yvonne zahra zaina zainab zanele zara
zaynab zeinab zelda zena zenobia zeynep zita zoe zoey zofia zsofia zubaida zuleika zuzana
`);

/** Given names which women and men bear. */
export const sharedNames = list(`
alex andrea ashley aung chris evelyn hilary jackie jamie jean joan jocelyn kelly kerry kim lee leslie lindsay lynn
marion nicola robin sam shannon simone stacy taylor vivian
`);

export const mensNames = list(`
aaron abdul abdullah abebe adalbert adam aditya adnan adolphus adrian ahmad ahmed aidan ajay alan alastair albert
alberto aldo alec alejandro aleksandr aleksei alessio alexander alexei alfonso alfred alfredo algernon ali alistair
allen alon aloysius alphonse alvaro alvin amadou ambrose amir amos anatol anatoly andre andreas andrei andrej andres
andrew andrii andriy andrzej andy angus anselm anthony anton antonin antonio antony archibald archie aristide arjun
armand armando arnaud arne arnold arnulf arthur arturo asher ashok auguste augustin aurelio axel baldwin barack
barnabas barnaby barney barry bartholomew bartosz bastian bastien ben benedetto benedict benedikt benito benjamin
bennie bernard bernardo bernd bernhard bernie bertram bertrand bilal bill birger blaise bob bobby boris brad bradley
brandon brayden brendan brent brett brian bruce bruno bryan burak byron caio caleb callum calum calvin carl carlo
carlos carsten cassius cecil cedric cesar charles charlie chinedu christian christoph christophe christopher chuck
cian ciaran clarence claude claudio cletus clifford clive colin colm connor conrad constantin corey cormac cornelius
cosmo craig cristian cristiano curtis cuthbert cyril cyrus dale damian damien damon dan daniel danilo danny darius
darragh darrell darren darryl dashiell dave david davide dawid dean declan demetrius denis dennis denzel derek dermot
deshawn desmond detlef dick didier diego dieter dietmar dimitar dimitri dinesh dirk djibril dmitri dmitry dmytro
dominic dominik don donal donald dorian doug dougal douglas duane duncan dustin dwayne dwight dylan eamon eamonn earl
eberhard ed eddie edgar edgardo edmond edmund edoardo eduardo edward edwin efraim egon eirik elias elijah elliot
elliott elmer elon elton emanuel emil emile emiliano emilio emlyn emmanuel emre ennio enoch enrico enrique enzo
ephraim erasmo eric erich erik ernest ernesto ernst errol erwin esteban ethan etienne eugene eusebio evan evander
evgeny ewan ewen ezekiel ezra fabian fabien fabio fabrizio faisal farid farouk fausto federico felipe felix ferdinand
fergal fergus fernando fidel filip filippo finlay fintan flavio florian francesco francis francisco franco francois
frank frantisek franz fraser fred freddie freddy frederic frederick frederik fredrik friedrich fritz fyodor gabriel
gareth garfield garrett gary gaspard gaston gavin gennaro geoffrey georg george georges georgi gerald gerard gerardo
gerhard germain gerry gervase gethin ghassan gideon gilbert gilberto giles gino giorgio giovanni giuliano giulio
giuseppe glen glenn goncalo goran gordon gottfried graeme graham greg gregor gregorio gregory grigory guido guillermo
gunnar gunter gunther gus gustav gustavo guy gwilym hakan hakim halvor hamid hamish hamza hannes hans harald hari
harold haroon harry hasan hassan heath hector heiko heinz hemi hendrik henk henning henri henry herbert heribert
herman hermann hernan herve hilario hiroki hjalmar holger horace horacio horatio howard hubert hugh hugo humberto
humphrey husain hussain hussein hywel iain ian ibrahim idris ieuan ignatius igor ikechukwu ilya imran ingmar ingo
inigo ioan iolo irfan irvin irving irwin isaac isaiah isak ishmael isidore ismail istvan ivan ivo ivor jaap jacek jack
jacob jacopo jacques jaden jago jair jake jakob jakub jamal james jan-erik janos jared jaroslav jarrod jason javed
javier jay jedediah jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jerzy jesper jesse jethro jiho jim jimmy
jiri joachim joakim joaquin jochen joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jordi
jorge jorgen joris jose josef joseph josh joshua josiah josip jost juan julian julien julio julius jurgen juri justin
justus kacper kai kalani kalle kamal karel karim karl karsten kaspar kazimierz keanu keir keith kelvin ken kendrick
kenneth kenny kevin khaled khalid kieran kirill kjartan klaus klemens knut konrad konstantin kris krishna kristian
kristof kurt kyle lachlan lajos lamar lance larry lars lasse laszlo laurent lawrence lazar leander leif leland lennart
lenny leo leon leonard leonardo leonid leopold leroy levi lewis liam lindsey linus lionel lloyd logan lorenzo lothar
louis luc luca lucas lucian luciano lucien ludovic ludvig ludwig luigi luis luiz lukas luke lyle maarten madhav mads
magnus mahmoud malachi malcolm malik manfred manoj manuel marc marcel marcello marcin marco marcos marcus marek
mariano mario marius mark marko markus marlon martijn martin marty marvin massimo mateo mateusz mathias mathieu mathis
matt matteo matthew matthias matthieu maurice mauricio maurits maurizio mauro max maxim maximilian maxwell mehdi
melvin merv mervyn michael michel miguel mihail mikael mike mikhail mikkel miklos milan milos milton minjun mirko
miroslav mohamed mohammad mohammed mohan mohit mordecai moritz morris moses muhammad mukesh murdo mustafa nabil nadeem
naeem nathan nathaniel naveen neal neil neville niall nicholas nick nicolas niels nigel nikhil niklas niklaus nikola
nikolai nikolaj nikolaus nikos nils noah noel norbert norman nuno octavio oddvar olaf olav oleg oleksandr oliver
olivier olof olu oluwaseun omar orlando orson orville oscar oskar osman osvaldo oswald otmar otto owen pablo paddy
paolo parviz pascal pasquale patricio patrick patrik paul paulo pavel pedro per-olof percival pete peter petr petros
petter phil philip philippe phillip phineas pierre piet pieter piotr placido pradeep prakash prasad preben przemyslaw
quentin quintin rafael rafal rafe raheem rahim rainer raj rajiv ralf ralph rami ramiro ramon randall randolph randy
raphael rashid rasmus raul ravi ray raymond raymundo recep reggie reginald reiner reinhard reinhold remco remi renato
renaud rene reuben reuven reynaldo rhys ricardo riccardo richard rick rickard ricky rigoberto rishi roald rob robbie
robert roberto rocco roderick rodney rodolfo rodrigo roel roger rogerio rohan roland rolf ron ronald ronan ronnie rory
ross roy ruben rudi rudolf rudolph rudy rufus rupert russell ryan ryszard salim salman salvador salvatore samir samson
samuel sanjeev saul scott sean sebastian sebastien sepp serge sergei sergey sergio serhiy seth seymour shane shaun
shawn sheldon shinji shinzo shmuel siegfried sigmund sigurd silas silvio simeon simon sixten slawomir solomon soren
spencer spyros stanislav stanley stefan stefano steffen stellan stephane stephen steve steven stuart sunil sushil
svein sven sylvain sylvester szymon taavi tadeusz tamas tarek tariq tarun tatenda ted teddy terence terrell terrence
thaddaeus thaddeus theo theodor theodore theodoros thibault thierry thomas thorsten tibor tim timo timothy titus
tobias toby todd tom tomas tomasz tommaso tommy tony torben tore torquil torsten travis trevor tristan troels tuomas
tyler tymon tyrone ulf uli ulises ulrich umar umberto uri usman vaclav valdemar valentin vasily vaughn venkat vernon
victor vidar viggo vijay viktor vilhelm ville vinay vincent vincenzo vinny virgil vishal vitaly vittorio vivek vlad
vladimir vladislav vojtech volodymyr waldemar waldo walid walter warren waseem wayne wendell werner wes wesley wilbur
wilfred wilfrid wilhelm will willem william willie winston witold wladyslaw wolf-dieter woodrow wouter wyn xavier
xiaoming yann yannick yaroslav yash yasser yiannis yitzhak yoav yonatan yosef youssef yuri yusuf yves zachariah
zachary zack zaheer zahid zakaria zane zbigniew zdenek zeev zeke zev zoltan
`);
