package lexicon

import "strings"

// Place is what a place name stands for.
type Place uint8

const (
	NoPlace Place = iota
	Country
	Capital  // a capital or a seat of government, which may stand for its country
	Demonym  // "Peruvian", adjective or person
	Region   // a state, province or part of the world
	City     // a well-known city that stands for no country
	Calendar // months, days and feasts: capitalised, and no name
)

// PlaceOf returns what a name in lower case stands for; names of several
// words are joined by single spaces.
func PlaceOf(name string) Place { return places[name] }

// PlaceWords is the number of words of the longest place name.
const PlaceWords = 4

var places = makePlaces()

func makePlaces() map[string]Place {
	m := make(map[string]Place, 1024)
	addPlaces(m, cities, City)
	addPlaces(m, regions, Region)
	addPlaces(m, calendar, Calendar)
	for line := range strings.SplitSeq(countries, "\n") {
		for i, list := range strings.Split(line, "|") {
			addPlaces(m, list, []Place{Country, Demonym, Capital}[i])
		}
	}
	delete(m, "")
	return m
}

func addPlaces(m map[string]Place, list string, place Place) {
	for name := range strings.SplitSeq(list, ";") {
		m[strings.TrimSpace(name)] = place
	}
}

// countries has a line a country: names | demonyms | capitals and what else
// stands for its government, each a list.
const countries = `afghanistan | afghan;afghani;afghans | kabul
albania | albanian | tirana
algeria | algerian | algiers
andorra | andorran | andorra la vella
angola | angolan | luanda
antigua and barbuda;antigua | antiguan |
argentina | argentine;argentinian;argentines | buenos aires
armenia | armenian | yerevan
australia | australian;aussie | canberra
austria | austrian | vienna
azerbaijan | azerbaijani;azeri | baku
bahamas;the bahamas | bahamian | nassau
bahrain | bahraini | manama
bangladesh | bangladeshi | dhaka
barbados | barbadian | bridgetown
belarus | belarusian;belarussian | minsk
belgium | belgian | brussels
belize | belizean | belmopan
benin | beninese | porto-novo
bhutan | bhutanese | thimphu
bolivia | bolivian | la paz;sucre
bosnia;bosnia and herzegovina;bosnia-herzegovina | bosnian | sarajevo
botswana | motswana;batswana | gaborone
brazil | brazilian | brasilia;brasília
brunei | bruneian | bandar seri begawan
bulgaria | bulgarian | sofia
burkina faso | burkinabe | ouagadougou
burundi | burundian | bujumbura;gitega
cambodia | cambodian | phnom penh
cameroon | cameroonian | yaounde;yaoundé
canada | canadian | ottawa
cape verde;cabo verde | cape verdean | praia
central african republic | central african | bangui
chad | chadian | n'djamena
chile | chilean | santiago
china;people's republic of china | chinese | beijing
colombia | colombian | bogota;bogotá
comoros | comorian | moroni
congo;democratic republic of congo;democratic republic of the congo;drc | congolese | kinshasa;brazzaville
costa rica | costa rican | san jose;san josé
croatia | croatian;croat;croats | zagreb
cuba | cuban | havana
cyprus | cypriot | nicosia
czech republic;czechia | czech;czechs | prague
denmark | danish;dane;danes | copenhagen
djibouti | djiboutian |
dominica |  | roseau
dominican republic | dominican | santo domingo
ecuador | ecuadorian;ecuadorean | quito
egypt | egyptian | cairo
el salvador | salvadoran;salvadorean | san salvador
equatorial guinea | equatorial guinean | malabo
eritrea | eritrean | asmara
estonia | estonian | tallinn
eswatini;swaziland | swazi | mbabane
ethiopia | ethiopian | addis ababa
fiji | fijian | suva
finland | finnish;finn;finns | helsinki
france | french | paris
gabon | gabonese | libreville
gambia;the gambia | gambian | banjul
georgia | georgian | tbilisi
germany | german | berlin
ghana | ghanaian | accra
greece | greek | athens
greenland | greenlandic;greenlander | nuuk
grenada | grenadian |
guatemala | guatemalan | guatemala city
guinea | guinean | conakry
guinea-bissau | bissau-guinean | bissau
guyana | guyanese | georgetown
haiti | haitian | port-au-prince
honduras | honduran | tegucigalpa
hong kong | hongkonger;hong konger |
hungary | hungarian | budapest
iceland | icelandic;icelander | reykjavik
india | indian | new delhi;delhi
indonesia | indonesian | jakarta
iran;islamic republic of iran | iranian | tehran;teheran
iraq | iraqi | baghdad
ireland;republic of ireland | irish | dublin
israel | israeli | jerusalem;tel aviv
italy | italian | rome
ivory coast;côte d'ivoire;cote d'ivoire | ivorian | yamoussoukro;abidjan
jamaica | jamaican | kingston
japan | japanese | tokyo
jordan | jordanian | amman
kazakhstan | kazakh;kazakhstani | astana;nur-sultan
kenya | kenyan | nairobi
kiribati | | tarawa
kosovo | kosovan;kosovar | pristina
kuwait | kuwaiti | kuwait city
kyrgyzstan | kyrgyz | bishkek
laos | lao;laotian | vientiane
latvia | latvian | riga
lebanon | lebanese | beirut
lesotho | basotho | maseru
liberia | liberian | monrovia
libya | libyan | tripoli
liechtenstein | | vaduz
lithuania | lithuanian | vilnius
luxembourg | luxembourgish;luxembourger |
madagascar | malagasy | antananarivo
malawi | malawian | lilongwe
malaysia | malaysian | kuala lumpur
maldives;the maldives | maldivian | malé
mali | malian | bamako
malta | maltese | valletta
marshall islands | marshallese | majuro
mauritania | mauritanian | nouakchott
mauritius | mauritian | port louis
mexico | mexican | mexico city
micronesia | micronesian | palikir
moldova | moldovan | chisinau;chișinău
monaco | monegasque |
mongolia | mongolian | ulaanbaatar;ulan bator
montenegro | montenegrin | podgorica
morocco | moroccan | rabat
mozambique | mozambican | maputo
myanmar;burma | burmese | naypyidaw;naypyitaw;yangon
namibia | namibian | windhoek
nauru | nauruan |
nepal | nepali;nepalese | kathmandu
netherlands;the netherlands;holland | dutch | amsterdam;the hague
new zealand | new zealander;kiwi | wellington
nicaragua | nicaraguan | managua
niger | nigerien | niamey
nigeria | nigerian | abuja
north korea;dprk | north korean | pyongyang
north macedonia;macedonia | macedonian | skopje
norway | norwegian | oslo
oman | omani | muscat
pakistan | pakistani | islamabad
palau | palauan |
palestine | palestinian | ramallah
panama | panamanian | panama city
papua new guinea | papua new guinean | port moresby
paraguay | paraguayan | asuncion;asunción
peru | peruvian | lima
philippines;the philippines | filipino;philippine;filipina | manila
poland | polish;pole;poles | warsaw
portugal | portuguese | lisbon
puerto rico | puerto rican | san juan
qatar | qatari | doha
romania | romanian | bucharest
russia;russian federation;soviet union | russian;soviet | moscow;kremlin;the kremlin
rwanda | rwandan | kigali
saint lucia;st. lucia | | castries
samoa | samoan | apia
san marino | |
saudi arabia | saudi;saudi arabian;saudis | riyadh
senegal | senegalese | dakar
serbia | serbian;serb;serbs | belgrade
seychelles | seychellois |
sierra leone | sierra leonean | freetown
singapore | singaporean |
slovakia | slovak;slovakian | bratislava
slovenia | slovenian;slovene | ljubljana
solomon islands | | honiara
somalia | somali | mogadishu
south africa | south african | pretoria;cape town
south korea;republic of korea | south korean | seoul
south sudan | south sudanese | juba
spain | spanish;spaniard;spaniards | madrid
sri lanka | sri lankan | colombo
sudan | sudanese | khartoum
suriname | surinamese | paramaribo
sweden | swedish;swede;swedes | stockholm
switzerland | swiss | bern;geneva
syria | syrian | damascus
taiwan | taiwanese | taipei
tajikistan | tajik | dushanbe
tanzania | tanzanian | dodoma;dar es salaam
thailand | thai | bangkok
timor-leste;east timor | timorese | dili
togo | togolese | lome;lomé
tonga | tongan | nuku'alofa
trinidad and tobago;trinidad | trinidadian | port of spain
tunisia | tunisian | tunis
turkey;türkiye;turkiye | turkish;turk;turks | ankara
turkmenistan | turkmen | ashgabat
tuvalu | tuvaluan | funafuti
uganda | ugandan | kampala
ukraine | ukrainian | kyiv;kiev
united arab emirates;uae;u.a.e. | emirati | abu dhabi
united kingdom;uk;u.k.;britain;great britain;england;scotland;wales;northern ireland | british;briton;britons;brits;english;scottish;scots;welsh;northern irish | london;westminster;downing street;whitehall;edinburgh
united states;the united states;united states of america;us;u.s.;usa;u.s.a.;america | american | washington
uruguay | uruguayan | montevideo
uzbekistan | uzbek | tashkent
vanuatu | | port vila
vatican;the vatican;holy see;the holy see | | vatican city
venezuela | venezuelan | caracas
vietnam | vietnamese | hanoi
yemen | yemeni;houthi | sanaa;sana'a
zambia | zambian | lusaka
zimbabwe | zimbabwean | harare`

const regions = `europe;asia;africa;latin america;north america;south america;central america;the caribbean;caribbean;
	oceania;antarctica;middle east;the middle east;far east;east asia;southeast asia;south asia;central asia;
	the balkans;balkans;caucasus;scandinavia;siberia;crimea;donbas;donbass;gaza;west bank;gaza strip;golan heights;
	catalonia;bavaria;saxony;lombardy;tuscany;sicily;sardinia;corsica;brittany;normandy;flanders;wallonia;andalusia;
	kurdistan;kashmir;punjab;xinjiang;tibet;darfur;chechnya;abkhazia;south ossetia;transnistria;nagorno-karabakh;
	quebec;ontario;alberta;british columbia;manitoba;nova scotia;new south wales;queensland;tasmania;
	alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;hawaii;idaho;illinois;indiana;
	iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;
	nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;oklahoma;oregon;
	pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;west virginia;
	wisconsin;wyoming;puerto rico;guam;
	atlantic;pacific;arctic;mediterranean;black sea;baltic;persian gulf;red sea;south china sea;gulf of mexico`

const cities = `new york city;los angeles;chicago;houston;philadelphia;phoenix;dallas;boston;detroit;seattle;denver;miami;
	atlanta;san francisco;san diego;las vegas;baltimore;minneapolis;cleveland;pittsburgh;new orleans;st. louis;
	manhattan;brooklyn;hollywood;silicon valley;toronto;montreal;vancouver;calgary;sydney;melbourne;brisbane;perth;
	auckland;birmingham;manchester;liverpool;leeds;glasgow;bristol;cardiff;belfast;oxford;cambridge;munich;hamburg;
	frankfurt;cologne;stuttgart;leipzig;dresden;marseille;lyon;nice;toulouse;strasbourg;bordeaux;milan;naples;turin;
	florence;venice;palermo;barcelona;valencia;seville;bilbao;porto;zurich;basel;salzburg;antwerp;ghent;rotterdam;
	gothenburg;bergen;st petersburg;st. petersburg;saint petersburg;kazan;sochi;vladivostok;kharkiv;kharkov;odesa;
	odessa;lviv;mariupol;donetsk;luhansk;kherson;dnipro;zaporizhzhia;krakow;gdansk;istanbul;izmir;antalya;aleppo;
	homs;idlib;mosul;basra;kirkuk;erbil;haifa;gaza city;hebron;alexandria;benghazi;casablanca;lagos;kano;johannesburg;
	durban;mombasa;dubai;jeddah;mecca;medina;karachi;lahore;peshawar;rawalpindi;mumbai;kolkata;chennai;bangalore;
	hyderabad;kandahar;shanghai;shenzhen;guangzhou;wuhan;chongqing;tianjin;chengdu;osaka;kyoto;nagasaki;hiroshima;
	fukushima;busan;ho chi minh city;saigon;são paulo;sao paulo;rio de janeiro;rio;medellin;cali;guayaquil;monterrey;
	guadalajara;tijuana;ciudad juárez;davos`

const calendar = `january;february;march;april;may;june;july;august;september;october;november;december;
	jan.;feb.;mar.;apr.;jun.;jul.;aug.;sep.;sept.;oct.;nov.;dec.;jan;feb;mar;apr;jun;jul;aug;sep;sept;oct;nov;dec;
	monday;tuesday;wednesday;thursday;friday;saturday;sunday;mondays;tuesdays;wednesdays;thursdays;fridays;
	saturdays;sundays;mon;tue;tues;wed;thu;thur;thurs;fri;christmas;easter;ramadan;thanksgiving;halloween;
	hanukkah;passover;diwali;eid;new year;new year's eve;new year's day;independence day;labor day;
	memorial day;valentine's day;boxing day;good friday;gmt;est;edt;pst;pdt;cet;cest;bst;utc;eet;eest;am;pm;a.m.;p.m.`
