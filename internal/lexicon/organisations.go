package lexicon

import "strings"

// Body is what a word says about the organisation it names.
type Body uint8

const (
	NoBody   Body = iota
	BodyHead      // ends or opens a body's name, and stands for it alone: "Ministry", "the ministry"
	Company       // ends a company's name: "Inc"
	Known         // a body by itself: "NATO", "Reuters", "police"
	Document      // what says something, but is nobody: "report", "poll"
)

// BodyOf returns what the lower-case word is.
func BodyOf(word string) Body { return bodies[word] }

// KnownBody reports whether a lower-case name of several words is a body.
func KnownBody(name string) bool { return bodies[name] == Known }

var bodies = makeBodies()

// makeBodies fills the table; a word keeps what the last list says of it.
func makeBodies() map[string]Body {
	m := make(map[string]Body, 1024)
	for w := range strings.FieldsSeq(documents) {
		m[w] = Document
	}
	for w := range strings.FieldsSeq(companyEnds) {
		m[w] = Company
	}
	for w := range strings.FieldsSeq(bodyHeads) {
		m[w] = BodyHead
	}
	for name := range strings.SplitSeq(knownBodies, ";") {
		m[strings.Join(strings.Fields(name), " ")] = Known
	}
	return m
}

const bodyHeads = `
	academy administration agency airline airlines airways alliance army assembly association authority authorities bank
	battalion board brigade broadcaster brotherhood bureau cabinet campaign caucus center centre chamber channel charity
	church city-council clinic club coalition college command commission committee commonwealth company conference
	confederation conglomerate congress conservatory consortium constabulary consulate convention cooperative corporation
	corps council court crew daily delegation department diocese directorate dynasty embassy enterprise exchange executive
	faction factory federation firm fleet force forces foundation front fund government group guard guards
	holding hospital household institute institution intelligence inspectorate joint-venture judiciary junta jury kingdom laboratory
	league legislature library lobby magazine majority maker manufacturer militia minority ministry mission monarchy
	mosque movement museum navy network newspaper nonprofit ngo observatory office ombudsman operator opposition
	orchestra order organisation organization outlet paper parish parliament partnership party patrol police post
	prefecture presidency press prosecution publication publisher railway railways regiment regime registry regulator
	retailer school secretariat senate service services side society squad squadron startup start-up station store
	studio subsidiary supplier supermarket syndicate synod task-force team television theatre theater think-tank
	treasury tribunal trust tv union unit university utility watchdog website weekly`

const companyEnds = `inc inc. corp corp. ltd ltd. llc plc gmbh ag sa s.a. nv co co. limited holdings group partners
	industries technologies systems solutions bros brothers motors pharmaceuticals airlines energy capital ventures
	entertainment media news times herald tribune gazette chronicle journal guardian telegraph post-gazette
	observer inquirer courier examiner sentinel radio tv fm broadcasting steel oil gas foods studios pictures records
	bank insurance logistics shipping rovers united wanderers athletic works wire ferries lines`

const documents = `report reports study studies survey surveys poll polls analysis statement statements document documents
	letter letters email emails e-mail memo memos transcript article articles editorial op-ed filing filings lawsuit
	suit complaint indictment ruling verdict order law bill constitution treaty agreement resolution review paper papers
	book books film video footage recording post posts tweet tweets message messages note notes sign signs banner
	headline figures data numbers statistics evidence records research finding findings results census audit affidavit
	release communique communiqué manifesto petition placard chart graph map advert ad ads press-release`

const knownBodies = `
	reuters;associated press;the associated press;ap;afp;agence france-presse;bloomberg;bbc;cnn;cbs;nbc;abc;pbs;npr;
	fox news;msnbc;cnbc;sky news;itv;al jazeera;al arabiya;dpa;efe;ansa;tass;interfax;ria novosti;rt;xinhua;kyodo;yonhap;
	upi;buzzfeed;politico;axios;vox;the new york times;new york times;the washington post;washington post;
	the wall street journal;wall street journal;the guardian;the times;financial times;the economist;der spiegel;
	le monde;el país;el pais;la repubblica;haaretz;the independent;daily mail;usa today;los angeles times;
	white house;the white house;pentagon;the pentagon;kremlin-controlled rossiya;capitol;scotland yard;
	nato;un;u.n.;united nations;the united nations;eu;e.u.;european union;the european union;european commission;
	european parliament;european council;european central bank;ecb;imf;international monetary fund;world bank;wto;who;
	world health organization;world health organisation;unicef;unesco;unhcr;iaea;interpol;europol;opec;osce;asean;
	african union;arab league;g7;g8;g20;fifa;uefa;ioc;wada;red cross;the red cross;red crescent;
	amnesty international;human rights watch;greenpeace;oxfam;save the children;doctors without borders;
	fbi;cia;nsa;dhs;irs;fda;epa;nasa;noaa;cdc;fcc;fec;sec;faa;doj;mi5;mi6;gchq;fsb;kgb;mossad;isi;idf;nypd;lapd;
	house of representatives;the senate;house of commons;house of lords;knesset;bundestag;bundesrat;duma;state duma;
	federal reserve;the federal reserve;the fed;bank of england;supreme court;high court;wall street;
	congress;parliament;senate;hamas;hezbollah;taliban;the taliban;isis;isil;islamic state;al-qaeda;al qaeda;
	al-shabab;boko haram;fatah;plo;pkk;ypg;farc;muslim brotherhood;revolutionary guards;
	google;apple;microsoft;amazon;facebook;meta;twitter;youtube;instagram;whatsapp;netflix;uber;tesla;spacex;
	boeing;airbus;volkswagen;toyota;samsung;huawei;sony;nokia;siemens;shell;bp;exxonmobil;gazprom;rosneft;lukoil;
	goldman sachs;jpmorgan;morgan stanley;citigroup;hsbc;barclays;deutsche bank;credit suisse;ubs;walmart;nike;
	aclu;naacp;nra;afl-cio;planned parenthood;gop;dnc;rnc;tea party;labour;likud;cdu;csu;spd;afd;
	police;interior ministry;foreign ministry;defense ministry;defence ministry;state department;justice department;
	treasury department;defense department;home office;foreign office;downing street;city hall`
