package lexicon

import "strings"

// Gender is what a word tells about the person it names.
type Gender uint8

const (
	UnknownGender Gender = iota
	Male
	Female
)

// FirstName returns the gender that a first name, in lower case, mostly has,
// and whether it is known as a first name at all.
func FirstName(name string) (Gender, bool) {
	g, ok := firstNames[name]
	return g, ok
}

var firstNames = genders(maleNames, femaleNames, sharedNames)

// genders makes one table; what stands in more than one list tells nothing.
func genders(male, female, shared string) map[string]Gender {
	m := make(map[string]Gender, 2048)
	for w := range strings.FieldsSeq(male) {
		m[w] = Male
	}
	for w := range strings.FieldsSeq(female) {
		if _, both := m[w]; both {
			m[w] = UnknownGender
		} else {
			m[w] = Female
		}
	}
	for w := range strings.FieldsSeq(shared) {
		m[w] = UnknownGender
	}
	return m
}

// The first names of current members of the United States Congress, with their
// gender, come from the public-domain (CC0) data of the united-states project;
// the others were written for this list.
const maleNames = `
	aaron aas abbas abdallah abdel abdul abdulaziz abdullah abdurrahman abe abel abraham abubakar achim adalbert
	adam addison adel adem adi aditya adolf adolfo adrian adriano agustin ahmad ahmadou ahmed ahmet aigars ajay
	akbar akhilesh akihito akira akram alain alan alassane albert alberto aldo alec aleix alejandro aleksandar
	aleksander aleksandr aleksei aleksey aleksi alessandro alex alexander alexandre alexandros alexandru alexei
	alexey alexis alfons alfonso alfred alfredo algirdas alhaji ali alistair alister allan allen alois alonso alpha
	alvaro amadou amin amir amit amos anatoli anatoly anders andre andreas andrei andrej andres andrew andrey andrii
	andriy andrus andrzej andré andrés andy angus anil anis anker ansgar ante anthony antoine anton antonio antonis
	antónio anwar ara aram archie ari ariel arjun arkady armand armando armen arnaud arne arnold arsen arseniy artem
	arthur artur arturo arun arvid arvind asad asbjorn asghar ashok ashot ashraf asif aslan atiku august augustin
	augusto austin avi avigdor avraham axel ayman aziz babak bakhtiyar barack barry bartholomew bartosz bashar
	bashir bassam bastiaan bastian bela ben benedict benigno benito benjamin bennie benny benoit benoît bent bernard
	bernardo bernd bernhard bernie bert bertrand bhupesh bilal bill billy bjarne bjorn björn blaise blake bo bob
	bobby bogdan bohdan bojan boris borut bosco boyko brad bradley bram brandon branko brendan brent bret brett
	brian bruce bruno bryan bryce byron béla callum calvin cameron camilo carl carlo carlos carsten casey cass cecil
	cedric cees cem cesar chad charles charlie chester chinedu chip chris christian christof christoph christophe
	christopher chuck chukwuma ciaran ciprian claes clarence claude claudio claus clay clayton clement cliff
	clifford clint clive clément cole colin colm connor conor conrad constantin cory costas craig ctirad curt curtis
	cyril cyrus czeslaw cédric césar daisuke dale damian damien damir dan daniel daniele danilo danny dante dario
	darius darko darrell darren dave david davide davit dawid dean deepak deng denis dennis denys denzel derek
	derrick desmond devendra devin dexter dick didier diego dieter dietmar dietrich dilip dillon dimitar dimitri
	dimitrios dimitris dinesh dino dirk djibril dmitri dmitriy dmitry dmytro dominic dominik dominique don donald
	donnie doug douglas drago duarte duje duncan dusan dustin dwight dylan earl ed eddie edgar edgardo edgars edi
	edin edmund edoardo eduard eduardo edvar edward edwin eero efraim egon ehud einar eino eivind elias elijah eliot
	elliot elliott elmar elon elvis emanuel emanuele emerson emil emile emiliano emilio emin emir emmanuel emmerson
	enda enrico enrique enzo eoin eric erich erik ernest ernesto ernst erwin esteban ethan etienne eugen eugene evan
	evgeny evo ezekiel ezra fabian fabien fabio fabrice fabrizio fadi fahad faisal falk farid farouk faustin fayez
	federico felipe felix felixberto ferdinand ferenc fergus fernando fidel filip filippo florent florian floyd
	folker francesco francis francisco franck franco francois frank frankie franklin frano franz françois fred
	freddie freddy frederic frederick frederik fredrik friedrich frits fritz frédéric fyodor gabe gabor gabriel
	gabriele gareth garfield garry garth gary gaspar gaston gautam gavin geert gennady gennaro geoff geoffrey georg
	george georges georgi georgios georgiy gerald gerard gerardo gerd gerhard gert ghassan gholam giacomo gian
	gianfranco gianluca gianni gideon gil gilbert gilberto gilles gino gintaras gints giorgi giorgio giorgos
	giovanni giuliano giulio giuseppe glen glenn goce goran gordan gordon gorm graeme graham grant greg gregg gregor
	gregorio gregory grigor grigory guido guillaume guillermo gunnar gunter gus gustaf gustav gustavo guy gyula
	gábor gérard götz günter günther haakon habib hadi hafez haider hakan hakeem hakim halfdan halvor hamad hamdi
	hamid hamza han hank hannes hans harald hari haris harish harold haroon harry harsh harun harvey hasan hashim
	hassan hassane hatem haydar hector heiko heiner heinrich heinz helmut hendrik henning henri henrik henrique
	henry herbert heriberto herman hermann hernan hernán hideki hideo hiroshi hisham horacio horst hossein houssam
	hovhannes howard hubert hugh hugo humberto humphrey husain hussain hussein håkan héctor hüseyin ian ibrahim
	ibrahima idris idriss ignacio ignazio igor ihor ike ilan ilham ilie ilir ilkka ilya imran imre ingo ioannis ion
	ira iraj irakli irfan irving isa isaac isaias ishaq isidro ismael ismail ismaïl issa issam istvan istván itamar
	itzhak ivan ivica ivo jaap jabari jack jackson jacob jacques jaime jair jakob jakub jamal jameel james jamil jan
	janek janez janis janko jannes jannik janos janusz jared jarek jaroslav jaroslaw jarosław jason jasper javad
	javier jay jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jeb jed jeff jefferson jeffrey jens
	jeppe jeremiah jeremy jerome jerrold jerry jesse jesus jesús jim jimmy jiri jiří jo joachim joao joaquim joaquin
	joaquín jochen jodey joe joel joern johan johann johannes john johnny jon jonas jonathan jordi joren jorge joris
	jorn jorund jose josef josep joseph josh joshua josip josue josé jovan joão joël juan juha julian julien julio
	julius jurgen juri juris justin jyrki jános jérôme jörg jürgen jānis kaarel kai kaj kakha kalle kamal kamil
	kamran karan karel karim karl karsten kasper kassem kaveh kazem kazuo keir keith kelvin ken kenji kenneth kent
	kenta kerem keven kevin khaled khalid khalifa khalil khamenei kiran kirill kirk kjell klaus klemens knud knut
	koen kofi koji konrad konstantin konstantinos kostas kris krishna kristoffer krzysztof kumar kurt kwame kwasi
	kyle kyriakos lachlan ladislav laith lal lamar lamine lance larry lars lasse laszlo laurence laurent laurentino
	laurentiu lauri lawrence lazar lech leif lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy
	leszek levan levi lex liam lino linus lionel lloyd logan lorenz lorenzo lothar lou louis lubomir luc luca lucas
	lucian luciano lucien ludovic ludwig luigi luis luiz luka lukas lukasz luke lutz luís lászló lázaro léo léon
	maarten mads magnus mahdi maher mahinda mahmoud mahmud maithripala majid makram maksim malcolm malek malik
	mamadou mandla manfred manish mano manoj mansour manuel marat marc marcel marcelo marcin marco marcos marcus
	marek margus marian mariano marin mario marios marius mariusz mark marko markus marlin marlon marouane martijn
	martin marty martín marvin marwan masahiro masato masoud massimo massoud mate mateo mateusz mathias mathieu
	mathis matias matt matteo matthew matthias matthieu matthis matías maurice mauricio mauro max maxim maxime
	maximilian maxwell mehdi mehmet mehran mel menachem merab mevlut mevlüt micah michael michal michał michel mick
	mieczyslaw miguel mihai mihail mikael mike mikel mikhail mikheil miki mikkel mikko miklos miklós mikuláš milan
	miloje milorad milos miloud miloš milton mindaugas ming miodrag mircea miro miroslav mitch mitchell moammar
	moeen mohamad mohamed mohammad mohammed mohan mohsen moise momir mordechai moritz morris morten moses moshe
	mostafa mourad moussa moïse muammar muhammad muhammadu muhammed muhammet muhannad mukesh munir murad murat
	murray musa mustafa mykhailo mykola mário nabih nabil nader naftali naguib naji najib nana narendra naruhito
	nasser nassim nate nathan nathaniel naveen nayef nayib neal necdet ned neil nelson nemanja nestor nguyen
	nicholas nick nico nicolae nicolas nicolás nicos niek niels nigel nikita niklas niko nikol nikola nikolai
	nikolaj nikolaos nikolas nikolaus nikolay nikos nils nimrod nir nitin noah noam noel nolan norbert norman nouri
	noël nuno nursultan néstor octavio odd odin ognjen olaf olav ole oleg oleh oleksandr oleksiy oliver olivier olli
	olof olusegun omar omer omid onur oren orhan orlando oscar oskar osman ostap osvaldo oswald otto owen pablo
	paddy panagiotis pankaj paolo parviz pascal paschal pasquale patrice patricio patrick patrik paul paulo paulus
	pavel pavlo pawel paweł pedro peer pekka pelle per percy perry pervez petar pete peter petr petro petros petru
	petteri phil philip philipp philippe phillip pier piero pierre pieter pietro pio piotr prabowo pradeep prakash
	pranab prasad praveen predrag preston priit prince qasem qassem rabih rachid radek radoslaw radosław radovan
	rafa rafael rafał raffaele rafik rafiq ragnar raheem rahul raimo raimund rainer raj raja rajendra rajesh rajiv
	rakesh ralf ralph ram ramesh rami ramiro ramon ramzan ramzi ramón rand randall randolph randy raoul raphael
	raphaël ras rashad rashid rasmus ratko raul ravi ray raymond razvan raúl recep reed reggie reginald rein
	reinhard reinhold reinis remy renato rene rené reuben reuven rex reza riad ricardo riccardo rich richard rick
	ricky rigoberto rishi risto ritchie riyad riyadh rob robbie robert roberto roch rod roderick rodney rodolfo
	rodrigo rodrigue roger rokas roland rolf roman romano romeo ron ronald ronaldo ronan ronny roque rory roscoe
	ross roy ruben rubén rudi rudolf rudolph rudy rui rumen rupert ruslan russ russell rustam rustem rutger ruud
	ryan ryszard rémi rémy rüdiger saad saddam sadegh sadiq saeed said sajid salah salam salem salim salman salud
	salva salvador salvatore sam sameh sami samir samson samuel sander sandor sandro sanjay santiago sardar sarkis
	satya saud saul saulius sayed saïd scott sean sebastian sebastián seif selahattin selim semyon serge sergei
	sergey serghei sergio sergiu serhii serhiy servando serzh seth seyed seymour shahid shane sharif shaun shavkat
	shawn shehbaz sheikh sheldon sherman shigeru shimon shinji shinzo shlomo shomari siad sid sidney siegfried
	sigmar sigmund sigurd silvano silvio simeon simon siméon sinisa sjoerd slavko slobodan sohail solomon soren
	spencer spiros stan stanislas stanislav stanko stanley stefan stefano stefanos steffen stein steinar sten steny
	stepan stephan stephane stephen steve steven stewart stipe stjepan stuart stéphane subhash sudhir suleiman
	sultan sunil suresh sushil svein sven svend sviatoslav sylvain sylvester sándor sébastien sérgio søren süleyman
	tadeusz tahir taimur takashi takeshi talal tamas tamer tamás tapio taras tarek tareq tariq taro tarō tavo tayyip
	ted tedros temel teodor teodoro terence terje terrence terry thabo thad thaksin theo theodor theodore theodoros
	thiago thibault thierry thijs thom thomas thor thorbjørn thorsten théo tiago tibor tigran tihamer tihomir tiit
	tim timo timofey timothy timur tito titus tobias todd tode tom tomas tomasz tomaž tomislav tommaso tommy tomo
	tomás tomáš toni tony toomas tor torben tord torstein torsten toru torvald toshio travis trent trevor tristan
	troy trygve tsutomu tuomas turki tyler tyrone udo ueli ulf ulrich umar umaru umberto uriel urmas uroš urs uwe
	vaclav vadim vahan vakhtang valdis valentin valentino valeri valeriy valery vasil vasile vasily vaso vasyl
	veikko veli venkaiah vern vernon vicente victor vidar vijay vikram viktor viliam ville vince vincent vincenzo
	vinod virgil vishal vitali vitalii vitalij vitaliy vitaly vito vittorio vivek vlad vladimir vladislav vlado
	vladyslav vojislav vojtěch volker volodymyr vuk vyacheslav vytautas václav víctor waldemar walid walt walter
	warren wassim wayne wendell werner wes wesley wilfred wilfried wilhelm will willem william willie willy wilson
	winfried winston witold wladimir wladyslaw wojciech wolf wolfgang woodrow wouter xavi xavier yahya yair yakov
	yanis yannick yaron yaroslav yasin yasir yasser yasuo yehuda yevgeny yiannis yitzhak yoav yogi yonatan yoram
	yosef yoshihide yoshihiko yoshiro yossi youri yousef youssef yuri yurii yuriy yusuf yusuke yves zac zach zachary
	zaher zahid zalmay zbigniew zbynek zdenek zdenko zdeněk zdravko zeljko zenon zia ziad ziya zlatan zlatko zoltan
	zoltán zoran zurab zviad álvaro émile étienne óscar łukasz željko`

const femaleNames = `
	aaliyah abigail ada adela adelaide adele adelina adelita adriana adèle aesha agata agatha agathe agnes agnese
	agnieszka agnès aicha aida aideen aileen aimee aino aisha aishwarya aislinn akiko alba alejandra aleksandra
	alena alessandra alessia alexa alexandra alexandria alexandrina alia alice alicia alina aline alison alix aliya
	aliza allison alma alyona alyssa amal amalia amanda amara amata amber amelia amelie amina aminata amira amna
	amparo amrita amy amélie ana anahit anastasia anastasiia anastasiya anaïs andreea andrée aneta angela angelica
	angelika angelina angelique angie anika anita anja anjali anke ann anna annabel annabelle annalena annamaria
	anne annegret anneke anneli anneliese annemarie annette annick annie annika anouk antje antoinette antonella
	antonia antonina anuradha anusha anya april arabella araceli arancha ariana ariane arianna arlene arlette
	arundhati asa ase asha ashley asma asmaa assia astrid athena aubrey audra audrey augusta aurelia aurora aurore
	aurélie ava aviva awa aya ayanna ayesha aylin ayse ayşe azadeh azra barbara barbro bea beata beate beatrice
	beatrix beatriz becca becky belen belinda bella belén benazir benedetta berenice berit bernadette bernice bertha
	beryl bess beth bethany betsy bettina betty beverly bianca bibi birgit birgitta birgitte birte blanca blanche
	bogdana bonnie bozena bożena branka brenda brianna bridget brigid brigida brigitte britta brittany bronisława
	bronwyn brooke bärbel béatrice bénédicte caitlin camila camilla camille candace candice carla carlota carlotta
	carly carme carmela carmen carol carola carole carolin carolina caroline carolyn carrie carys catalina catarina
	caterina catherine cathy cayetana cecile cecilia cecilie celeste celia celina celine chandrika chantal charity
	charlene charlotte chellie chelsea cherie cheryl chiara chidinma chimamanda chloe chloé chrissy christa christel
	christiane christina christine chrystia ciara cilia cindy cinzia claire clara clare clarissa claudette claudia
	claudine clementine clotilde clémentine colette colleen concepción concetta connie constance consuelo cora
	coralie cordelia corinna corinne cornelia cosima cristiane cristina cynthia cécile célia céline dafna dagmar
	dagny daina daisy dalia daliah dana danica daniela daniella danielle danuta daphne daphné daria darlene darya
	dawn deanna deb debbie deborah debra deirdre delia delphine demi denise desiree desirée diana diane dianne dilma
	dimitra dina dinah djamila dolores dominga dominika donatella donna dora doreen dorine doris dorit dorota
	dorothea dorothy dorothée dorthe dragana dubravka dunja ebba ebony eda edie edit edith edna edyta effie efua
	egle eileen eimear eira eka ekaterina elaine elana eleanor eleanora elena eleni eleonora elfriede eliane elif
	elin elina eline elisa elisabet elisabeth elise elissa eliza elizabeth elke ella elle ellen ellie elma elodie
	eloise elsa else elsie elvira elza elzbieta elżbieta emiko emilia emilie emily emine emma emmanuelle enid erica
	erika erin erna ernestine esme esmeralda esperanza estela estella estelle esther eszter ethel etta eugenia
	eugénie eunice eva evangeline eve evelien evelina evelyn evita ewa fabienne fabiola faith fanny farah fatema
	fatiha fatima fatma fatou fatoumata fawzia federica federika felicia felicity femke fern fernanda fiona
	fionnuala fjóla flavia fleur flora florence florentina fran frances francesca francoise franziska françoise
	frauke freda freja freya frida frieda friederike fátima gabriela gabriella gabrielle gaia galina gayane gayle
	geeta gemma genevieve geneviève georgette georgia georgina geraldine gerda germaine gertrude gesa gesine ghada
	gila gilda gillian gina ginevra ginger ginny gioia giorgia giovanna gisela gisele gisèle gita gitta giulia
	giuliana giuseppina gladys gloria golda grace gracia grazia grazyna greta gretchen grete gro gráinne guadalupe
	gudrun gulnara gunhild gunilla gwen gwendolyn gönül haifa hala haley halima halina hallie hana hanan hanna
	hannah hanne hannelore harriet hatice hatun hayat hazel heather hedda hedvig hedwig heidi heike helen helena
	helene helga helle hema henriette hermine hermione hilary hilda hildegard hillary hind hiroko honor hope
	hortense huda hélène ilana ilaria ilhan ilka ilona ilse ilze iman imelda imke imogen ina indira ines inez inga
	inge ingeborg ingrid ingunn inka inès inés ioana iolanda irena irene irina iris irja irma irène isabel isabela
	isabella isabelle isadora isha isidora isis isla isobel itziar ivana iveta ivette ivona ivy iwona izabela
	jacinda jacinta jackie jacqueline jacqui jada jadwiga jahana jameela jana jane janelle janet janette janice
	janina janine janna jaroslava jasmin jasmina jasmine jayalalithaa jayne jeanette jeanine jeanne jeannette
	jekaterina jela jelena jemima jenna jennie jennifer jenny jeri jessica jessie jetta jill jillian jitka jo-ann
	joan joana joann joanna joanne jocelyn joelle johanna jolanta joni josefa josefina josefine josephine josette
	josie joséphine joy joyce joëlle juana juanita judith judy julia juliana juliane julianna julianne julie juliet
	julieta juliette june jurgita justine justyna jutta jyoti kadija kadri kaia kaisa kaja kamala kamila karen
	karima karin karina karine karla karolina karoline katalin katarina katarzyna kate katerina katharina katherine
	kathleen kathrin kathryn kathy kati katia katie katja katrien katrin katrina katrine katy katya kay kaya kayla
	keiko keisha kelly kendra kerri kerry kersti kerstin ketanji ketevan khadija khadijah kiera kiki kimberly
	kimberlyn kimberlé kinga kinsey kirsi kirsten kirstie kirstin kirsty kjersti klara klaudia klazien klára
	konstanze kornelia kristalina kristen kristi kristiina kristin kristina kristine kristy krystyna kyrsten lacy
	laetitia laila lakshmi lamia lamonica lana lara larissa lashawn lateefah latifa latoya laura laure laurel lauren
	laurie lavinia layla lea leah leanne leeann leena leila lena leni lenka leonie leonor leonora leontine leta
	leticia letitia letizia leyla lia liana liane lidia lidija lieke liina lila lilia lilian liliana liliane lilla
	lillian lilly lily lina linda lindsay linn linnea lisa lisbeth lise liselotte lisette lita liv livia liz liza
	lizzie ljiljana loes lois lola loredana loreen lorena loretta lori lorna lorraine lotta lotte lottie louisa
	louise lourdes luana lucia lucie lucile lucille lucinda lucrezia lucy lucía ludmila ludmilla luisa luise luna
	lupe lusine luz lyda lydia lydie lyn lynda lynette lynn lynne lyudmila léa léonie maaike mabel maddalena
	madeleine madeline madhuri madison madonna mafalda magda magdalena magdalene maggie magnolia maha mahnaz mai
	maia mairead maja makiko malala malalai malgorzata mallory mandy manisha manon manuela mara marcela marcella
	marcia marcy mareike margaret margareta margarete margarita margherita margie margit margot margret margrethe
	marguerite mari maria mariam mariana mariangela mariann marianna marianne mariannette maribel marie marie-claude
	marie-louise marieke mariella marielle marietta marija marijke marika marilena marilou marilyn marina marine
	marion marisa marisol marissa marit marita mariya marjan marjorie marlene marlies marloes marlène marsha marta
	martha marthe martina martine mary maryam maryanne maryna maría masha mathilde matilda matilde maud maude maura
	maureen mavis maxine maya mayumi mazie małgorzata meera meg megan meghan mei melania melanie melati melina
	melinda melissa melita mena mercedes mercy meredith merete meryl meta mette mia michaela michaele michela
	micheline michelle michiko mihaela mila milada mildred milena mileva milica millicent millie mimi mina mindy
	minerva minna mira miranda mireille mirela miriam mirja mirjam mirjana mitzi moira mojca molly mona monica
	monika monique montserrat muna muriel myra myriam myrna myrto máiréad mélanie mónica nabila nada nadezhda nadia
	nadine nadiya nadja nadège naila naima najat najla nancy nanette naomi narges nargis narine natacha natalia
	natalie natalya natascha natasha nathalie natália nawal nayantara nazanin neda neelam neha nellie nelly nerea
	nesrin neva niamh nicole nicoleta nicolette nidia nika nike nikema niki nikki nilüfer nina ninette nino nirmala
	nisha noa noelle noemi noor nora norah noreen norma nour noura noémie nuria nurit nyasha nydia núria obiageli
	octavia oda odette odile ofelia ofra oksana olena olga olha olive olivia olja oluchi olympe oona oonagh ophelia
	oprah orla orly ornella ottilie paige paloma pam pamela pandora paola parvati parveen patience patricia patrizia
	patrícia patty paula paule paulette paulina pauline pearl peggy penelope penny pernille petra petronella petya
	phoebe phumzile phyllis pia piedad pilar piret piroska polina polly poonam portia pramila pratibha preeti prisca
	priscilla priti priya priyanka prudence rabia rachael rachel rada radhika radka radmila raffaella ragna ragnhild
	rahel raina raisa raissa rana rani rania ranya raquel rasa rashida raya razia rebecca rebekah reem regina rehana
	renata renate renee renée reyhan rhea rhiannon rhoda rhonda ria rihanna riikka rika rima rita roberta robyn
	rochelle rocío romana romina romy rona rosa rosalia rosalie rosalind rosalyn rosamund rosana rosanna rosario
	rose roseanne roselyne rosemarie rosemary rosie rosita rossana roswitha rowena roxana roxane roxanne roya roza
	rukmini ruksana runa rupa ruta ruth ruža régine sabina sabine sabra sabrina sadako sadia safiya saga sahar saida
	sakshi salima sally salma salome saloni samantha samia samira sana sanae sandra sandrine sanja sanna sanne sara
	sarah saraswati saskia savannah saveria savitri scarlett selena selina selma serena serwa severine seyran
	shabana shahla shakira shamima shannon sharice sharmila sharon sharyn shauna shazia sheena sheikha sheila shelby
	shelly sheri sherry shirin shirley shobha shontel shreya sibylle sienna signe sigrid sigrun sigríður sigyn silja
	silke silva silvana silvia simona simone simonetta sinead sinéad siobhan siri sissel sita sive siw snezana
	snežana sofia sofie sofía solange soledad solfrid solveig solvi sonali sonia sonja sonya sophia sophie soraya
	stacey stacy stana stanka stella stephanie stine stéphanie sue suella suha sujata sumaya summer sunita susan
	susana susann susanna susannah susanne sushma susi susie suu suzan suzana suzanna suzanne suzette svea svenja
	svetlana sviatlana swati sybil sylvia sylvie sylwia ségolène séverine tabitha tahira taina tallulah tamar tamara
	tamika tammy tamuna tania tanja tanya tara taslima tatiana tatjana tatyana tawakkol tea teodora tere teresa
	terese terhi terri tessa tetiana tetyana thea thelma theodora theresa therese thora thérèse tiffany tilda tilly
	tina tine tiziana tona tonia tonje torhild tori torunn tova tove tracie trina trine trish trisha trude trudy
	tsipi tsitsi tulip turid tuula tuulikki tuva tyra tzipi térésa ulla ulrike uma una unni urmila ursula ursule
	urszula uschi usha uta ute vaida vaiva valentina valentyna valeria valerie valeriya valérie vandana vanessa
	vanya varvara vasiliki veena vera vered verena verna veronica veronika verónica vesna vicki vicky victoria
	vigdis viktoria viktoriya vilma vimala viola violet violeta violetta virginia virginie vita viveka vivian
	viviana vivien vivienne véronique wafa wanda wangari wangui waris wendy wenke whitney whoopi wiebke wies
	wilhelmina willa wilma winifred winnie winona xenia ximena xiomara yaa yael yamina yana yara yaroslava yasmin
	yasmina yasmine yekaterina yelena yetunde yevgenia yevheniia yingluck ylva yoko yolanda yolande yordanka yoriko
	yousra yulia yuliia yuliya yumi yuriko yvette yvonne zaha zahia zahra zainab zanele zara zarina zdenka zeinab
	zelda zena zenaida zenobia zeynep zhanna zinaida zita ziva zlata zoe zofia zohra zora zorana zoya zoë zsuzsa
	zsuzsanna zuleikha zuzana zuzanna ángela élisabeth élise élodie éléonore émilie évelyne`

// sharedNames are borne by women and men, or by either depending on the
// country.
const sharedNames = `
	addison alexis andrea angel aubrey avery bailey blair cameron casey chen chris claude cleo cruz dana darcy devon
	dominique drew dylan emerson finley frankie gabriele gale hadley harper hayden hui imani ira jackie jaime jamie
	jan jean jess jessie jian jing jo jocelyn jody jordan jun jung kai karen karol kelly kendall kerry kim kiran kit
	kris lacey lan lee lei leigh leslie li lin lindsay lindsey ling ling-ling logan lou lynn marian mario marion
	marlow mattie micah michele min ming mo morgan ngozi nguyen nicky nicola niki nikola noel noor nour pat peyton
	phoenix quinn reese rene riley robbie robin rory rowan sam sasha shannon shawn shelby shelley shiva sidney
	skyler stevie sung sydney tal taylor terry toni tory tracey tracy tulsi tyler val vanja vasso vivian wei wen
	xiao yan yang ying young yu yuki zhen zhou zion`
