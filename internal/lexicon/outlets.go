package lexicon

import "strings"

// Outlet is what a name says about the newspaper, agency or station that it
// names.
type Outlet uint8

const (
	NoOutlet Outlet = iota
	Press           // a newspaper, magazine, agency or site
	OnAir           // a station, a network or a programme: what is said on it is said to it
)

// OutletOf returns what a lower-case name, without "the", is.
func OutletOf(name string) Outlet { return outlets[name] }

// OutletEnd returns what a lower-case word says of the name that it ends: "the
// Varda Courier".
func OutletEnd(word string) Outlet { return outletEnds[word] }

// OutletHead reports whether a lower-case word begins the names of outlets:
// "Radio Varda".
func OutletHead(word string) bool { return outletHeads[word] }

// OutletNoun reports whether "the" and the lower-case word stand for an outlet
// named before.
func OutletNoun(word string) bool { return outletNouns[word] }

// Platform reports whether the lower-case name is one of a place where
// everybody can publish.
func Platform(name string) bool { return platforms[name] }

var (
	outlets    = makeOutlets()
	outletEnds = makeOutletEnds()

	outletHeads = Set("radio tv television channel agence agencia daily deutsche al weekly business")
	outletNouns = Set("paper newspaper agency broadcaster station magazine outlet network daily weekly site wire tabloid broadsheet programme program show")
	platforms   = platformSet("telegram;twitter;x;facebook;instagram;youtube;tiktok;truth social;weibo;mastodon;bluesky;threads;linkedin;" +
		"plaza;snapchat;reddit;parler;gab;gettr;vkontakte;vk;medium;substack;periscope;tumblr;wechat;whatsapp;signal;rumble;odnoklassniki")
)

func platformSet(names string) map[string]bool {
	m := map[string]bool{}
	for name := range strings.SplitSeq(names, ";") {
		m[name] = true
	}
	return m
}

func makeOutletEnds() map[string]Outlet {
	m := map[string]Outlet{}
	for w := range strings.FieldsSeq(pressEnds) {
		m[w] = Press
	}
	for w := range strings.FieldsSeq(onAirEnds) {
		m[w] = OnAir
	}
	return m
}

func makeOutlets() map[string]Outlet {
	m := map[string]Outlet{}
	for kind, list := range map[Outlet]string{Press: pressNames, OnAir: onAirNames} {
		for name := range strings.SplitSeq(list, ";") {
			m[strings.Join(strings.Fields(name), " ")] = kind
		}
	}
	return m
}

const (
	pressEnds = `post times herald observer news agency wire press journal gazette tribune guardian telegraph ledger lantern
		courier today magazine review mail globe star sun chronicle standard mirror express independent bulletin weekly monitor
		examiner inquirer dispatch echo argus citizen sentinel advocate beacon register enquirer bee
		statesman record union-tribune caller beast zeitung spectator pravda crimson californian`
	onAirEnds = `radio tv television channel network broadcasting fm broadcaster`
)

const pressNames = `
	reuters;ap;the associated press;associated press;afp;agence france-presse;agence france presse;upi;united press international;tass;itar-tass;
	interfax;ria novosti;ria;sputnik;xinhua;kyodo;kyodo news;yonhap;dpa;efe;ansa;anadolu;anadolu agency;press association;pa;bloomberg;
	bloomberg news;dow jones;dow jones newswires;mcclatchy;kcna;korean central news agency;irna;ilna;mehr news agency;fars;fars news agency;tasnim;isna;sana;wafa;mtn;unian;
	ukrinform;unn;interfax-ukraine;rbc-ukraine;suspilne;belta;azertac;trend;armenpress;news.am;kazinform;interpressnews;
	tanjug;agerpres;bta;mti;ctk;belga;anp;lusa;ntb;ritzau;wam;kuna;spa;saudi press agency;qatar news agency;qna;petra;oman news agency;
	middle east news agency;shafaq news;rudaw;national news agency;naharnet;arab news;gulf news;khaleej times;jordan times;the jordan times;
	news agency of nigeria;nan;ghana news agency;kenya news agency;ethiopian news agency;panapress;allafrica;premium times;vanguard;daily trust;
	thisday;sahara reporters;the east african;daily nation;daily monitor;new vision;addis standard;mail & guardian;daily maverick;news24;
	press trust of india;pti;ani;ians;associated press of pakistan;express tribune;the express tribune;dhaka tribune;prothom alo;bss;deccan herald;
	the print;theprint;the wire;bernama;antara;jakarta post;the jakarta post;kompas;tempo;rappler;philippine news agency;malay mail;malaysiakini;
	new straits times;free malaysia today;mizzima;the irrawaddy;irrawaddy;jiji press;focus taiwan;taipei times;central news agency;
	prensa latina;granma;telam;andina;agencia brasil;agência brasil;folha de s. paulo;o globo;clarín;la nación;el universal;la jornada;el tiempo;
	el comercio;el mercurio;la tercera;kathimerini;ekathimerini;hromadske;politico;the hill;roll call;axios;vox;vice;vice news;buzzfeed;buzzfeed news;huffpost;huffington post;the daily beast;daily beast;
	the daily caller;daily caller;breitbart;breitbart news;salon;slate;the atlantic;atlantic;the new yorker;new yorker;time;time magazine;newsweek;mother jones;
	the nation;national review;the intercept;intercept;propublica;the federalist;the blaze;theblaze;newsmax;the washington examiner;
	washington free beacon;the weekly standard;weekly standard;reason;rolling stone;vanity fair;variety;deadline;the hollywood reporter;hollywood reporter;
	people;people magazine;gq;esquire;vogue;forbes;fortune;barron's;marketwatch;business insider;insider;quartz;wired;the verge;verge;
	techcrunch;recode;ars technica;gizmodo;engadget;politifact;factcheck.org;snopes;foreign policy;foreign affairs;the economist;economist;
	the new york times;new york times;nyt;the washington post;washington post;wapo;the wall street journal;wall street journal;wsj;
	usa today;the los angeles times;los angeles times;l.a. times;the boston globe;boston globe;chicago tribune;miami herald;new york post;
	new york daily news;daily news;the financial times;financial times;ft;the guardian;guardian;the times of london;times of london;the sunday times;
	the daily telegraph;daily telegraph;the independent;daily mail;mailonline;daily mirror;daily express;the spectator;the irish times;the scotsman;
	le monde;le figaro;libération;liberation;le parisien;der spiegel;spiegel;die zeit;die welt;bild;süddeutsche zeitung;frankfurter allgemeine zeitung;
	handelsblatt;el país;el pais;el mundo;corriere della sera;la repubblica;la stampa;haaretz;the jerusalem post;jerusalem post;yedioth ahronoth;
	ynet;times of israel;the times of israel;hürriyet;hurriyet;asharq al-awsat;al-ahram;dawn;the hindu;hindustan times;times of india;
	the indian express;south china morning post;scmp;global times;people's daily;china daily;caixin;the korea times;korea herald;nikkei;
	asahi shimbun;yomiuri shimbun;japan times;the straits times;straits times;bangkok post;sydney morning herald;the age;the australian;
	globe and mail;the globe and mail;toronto star;national post;kommersant;vedomosti;izvestia;novaya gazeta;meduza;moscow times;
	gazeta wyborcza;kyiv post;kyiv independent;ukrainska pravda;bellingcat;stars and stripes;military times;defense news;
	education week;chronicle of higher education;inside higher ed;scientific american;nature;science;stat;stat news;the lancet;lancet;
	the onion;tmz;e! news;entertainment weekly;us weekly;the root;the 19th;talking points memo;tpm;the daily wire;daily wire;the dispatch;the bulwark;
	the texas tribune;texas tribune;the conversation;just security;lawfare;raw story;alternet;truthout;common dreams;the marshall project;kaiser health news`

const onAirNames = `
	bbc;bbc news;bbc radio;cnn;cnn international;nbc;nbc news;abc;abc news;cbs;cbs news;cbs this morning;cbs evening news;msnbc;cnbc;
	fox;fox news;fox news channel;fox news radio;fox news sunday;fox business;fox business network;fox & friends;fox and friends;pbs;pbs newshour;
	npr;national public radio;c-span;cspan;hbo;espn;univision;telemundo;sky;sky news;itv;itv news;channel 4;channel 4 news;channel 5;
	al jazeera;al-jazeera;al arabiya;al-arabiya;rt;rte;rté;cbc;ctv;dw;deutsche welle;france 24;france info;france inter;rfi;rfe/rl;
	radio free europe;radio liberty;radio free asia;voice of america;voa;nhk;cctv;cgtn;ard;zdf;orf;rai;tf1;bfm;bfm tv;bfmtv;europe 1;
	press tv;irib;al mayadeen;al-mayadeen;al manar;al-manar;al masirah;i24news;channels television;citizen tv;sabc;enca;abs-cbn;gma news;telesur;
	samaa tv;ary news;geo news;express news;channel newsasia;n1;b92;lrt;fana;tvn24;rtl;tve;ndtv;geo tv;tolo news;channel 12;channel 13;kan;one america news;oan;oann;cbn;cbn news;bet;mtv;showtime;
	meet the press;face the nation;state of the union;this week;fox news sunday;60 minutes;good morning america;today show;the today show;
	morning joe;the late show;the daily show;the tonight show;the view;hannity;tucker carlson tonight;the ingraham angle;special report;the five;
	anderson cooper 360;new day;all things considered;morning edition;weekend edition;nightline;20/20;dateline;frontline;newsnight;
	the andrew marr show;question time;panorama;the world at one;good morning britain;the o'reilly factor;real time;the rachel maddow show;
	fox & friends weekend;sunday morning futures;mornings with maria;the situation room;the lead;the story;inside politics;democracy now`
