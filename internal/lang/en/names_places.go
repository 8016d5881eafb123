package en

// Places beyond those of the cities' and countries' files.
const (
	peoples = `arab;arabs;african;africans;african-american;african-americans;asian;asians;asian-american;european;europeans;
		latino;latinos;latina;latinas;latinx;hispanic;hispanics;caucasian;slav;slavs;slavic;kurd;kurds;kurdish;turkmen;uyghur;uyghurs;
		uighur;uighurs;tibetan;tibetans;palestinian;palestinians;chechen;chechens;tatar;tatars;cossack;cossacks;roma;gypsy;
		gypsies;basque;basques;catalan;catalans;galician;breton;flemish;walloon;walloons;bavarian;prussian;saxon;scottish;scots;scot;
		scotsman;welsh;welshman;english;englishman;englishmen;briton;britons;brit;brits;irish;irishman;frenchman;frenchmen;
		frenchwoman;dutchman;spaniard;spaniards;swede;swedes;dane;danes;finn;finns;pole;poles;turk;turks;croat;croats;serb;serbs;
		bosniak;bosniaks;slovene;slovenes;magyar;kosovar;kosovars;rohingya;rohingyas;karen;kachin;shan;hmong;han;uzbek;
		uzbeks;tajik;tajiks;pashtun;pashtuns;hazara;hazaras;baloch;baluch;sindhi;punjabi;punjabis;bengali;bengalis;tamil;tamils;
		sinhalese;gujarati;marathi;kashmiri;kashmiris;dalit;dalits;brahmin;brahmins;maratha;jat;jats;yoruba;igbo;hausa;fulani;
		tutsi;tutsis;hutu;hutus;zulu;zulus;xhosa;shona;ndebele;kikuyu;luo;maasai;masai;oromo;oromos;amhara;amharas;tigrayan;
		tigrayans;tigrean;akan;ashanti;asante;ewe;berber;berbers;tuareg;tuaregs;bedouin;bedouins;yazidi;yazidis;yezidi;druze;alawite;alawites;
		maronite;maronites;copt;copts;coptic;assyrian;assyrians;armenian;armenians;jew;jews;jewish;israelite;israelites;muslim;
		muslims;moslem;moslems;islamic;islamist;islamists;sunni;sunnis;shiite;shiites;shia;shi'ite;shi'ites;shi'a;sufi;sufis;salafi;salafist;salafists;
		wahhabi;christian;christians;catholic;catholics;protestant;protestants;orthodox;anglican;anglicans;lutheran;lutherans;
		baptist;baptists;methodist;methodists;presbyterian;presbyterians;evangelical;evangelicals;pentecostal;mormon;mormons;
		quaker;quakers;amish;mennonite;mennonites;hindu;hindus;buddhist;buddhists;sikh;sikhs;jain;jains;zoroastrian;bahai;
		native american;native americans;american indian;american indians;first nations;inuit;cree;métis;metis;mohawk;navajo;
		cherokee;apache;sioux;lakota;maori;māori;aboriginal;aborigine;aborigines;torres strait islander;torres strait islanders;
		mapuche;quechua;aymara;maya;mayan;aztec;guarani;garifuna;afro-cuban;creole;quebecois;québécois;acadian;californian;
		californians;texan;texans;floridian;new yorker;new yorkers;londoner;londoners;parisian;parisians;berliner;muscovite;
		muscovites;western;westerner;westerners;latin american;latin americans;south american;south americans;central american;
		central americans;north american;north americans;west african;west africans;east african;middle eastern;southeast asian;
		south asian;east asian;scandinavian;scandinavians;nordic;baltic;balkan;caribbean;mediterranean;soviet;soviets;
		byzantine;ottoman;roman;romans;greek;greeks;viking;vikings;anglo-saxon;republican;republicans;democrat;democrats;democratic;tory;tories;
		labourite;whig;communist;communists;marxist;marxists;maoist;maoists;trotskyist;stalinist;nazi;nazis;neo-nazi;
		neo-nazis;fascist;fascists;zionist;zionists;jihadist;jihadists;peronist;peronists;chavista;chavistas;sandinista;sandinistas;
		kuomintang;gaullist;thatcherite;libertarian;libertarians;socialist;socialists;saudi;saudis;emirati;emiratis;qatari;qataris;kuwaiti;
		omani;bahraini;yemeni;yemenis;iraqi;iraqis;syrian;syrians;lebanese;jordanian;egyptian;egyptians;libyan;libyans;
		hong konger;hong kongers;taiwanese;north korean;north koreans;south korean;south koreans;south sudanese;south african;
		south africans;new zealander;new zealanders;kiwi;kiwis;aussie;aussies;costa rican;costa ricans;puerto rican;puerto ricans;sri lankan;sri lankans;
		saudi arabian;sierra leonean;burkinabe;ivorian;ivorians;congolese;rwandan;rwandans;gambian;ghanaian;ghanaians;
		salvadoran;salvadorans;salvadorean;honduran;guatemalan;nicaraguan;panamanian;dominican;haitian;jamaican;trinidadian;guyanese`

	regions = `africa;asia;europe;america;americas;latin america;north america;south america;central america;oceania;antarctica;
		australasia;eurasia;middle east;mideast;near east;far east;east asia;southeast asia;south asia;central asia;north africa;
		west africa;east africa;southern africa;central africa;horn of africa;sub-saharan africa;maghreb;sahel;levant;persian gulf;
		gulf;western europe;eastern europe;central europe;northern europe;southern europe;balkans;caucasus;north caucasus;
		scandinavia;baltics;benelux;iberia;iberian peninsula;siberia;russian far east;crimea;donbas;donbass;gaza;gaza strip;west bank;
		east jerusalem;golan heights;golan;sinai;sinai peninsula;catalonia;basque country;galicia;andalusia;bavaria;saxony;hesse;lombardy;
		tuscany;sicily;sardinia;corsica;crete;brittany;normandy;provence;flanders;wallonia;kurdistan;iraqi kurdistan;kashmir;
		jammu and kashmir;punjab;sindh;balochistan;khyber pakhtunkhwa;xinjiang;tibet;inner mongolia;manchuria;hainan;guangdong;
		sichuan;yunnan;hubei;hunan;henan;hebei;shandong;shanxi;shaanxi;zhejiang;jiangsu;fujian;anhui;jiangxi;guangxi;guizhou;gansu;
		liaoning;jilin;heilongjiang;darfur;chechnya;dagestan;ingushetia;tatarstan;abkhazia;south ossetia;north ossetia;
		transnistria;nagorno-karabakh;kosovo;vojvodina;republika srpska;slavonia;dalmatia;transylvania;tigray;oromia;amhara;
		ogaden;puntland;somaliland;jubaland;katanga;kivu;north kivu;south kivu;ituri;biafra;casamance;western sahara;
		england;scotland;wales;northern ireland;ulster;great britain;britain;yorkshire;cornwall;devon;kent;essex;
		sussex;surrey;lancashire;quebec;québec;ontario;alberta;british columbia;manitoba;saskatchewan;nova scotia;new brunswick;
		newfoundland;labrador;prince edward island;yukon;nunavut;northwest territories;new south wales;nsw;queensland;tasmania;
		south australia;western australia;northern territory;victoria;alabama;ala.;alaska;arizona;ariz.;arkansas;ark.;california;
		calif.;colorado;colo.;connecticut;conn.;delaware;del.;florida;fla.;georgia;ga.;hawaii;idaho;illinois;ill.;indiana;ind.;
		iowa;kansas;kan.;kentucky;ky.;louisiana;la.;maine;maryland;md.;massachusetts;mass.;michigan;mich.;minnesota;minn.;
		mississippi;miss.;missouri;mo.;montana;mont.;nebraska;neb.;nevada;nev.;new hampshire;n.h.;new jersey;n.j.;new mexico;
		n.m.;new york;n.y.;north carolina;n.c.;north dakota;n.d.;ohio;oklahoma;okla.;oregon;ore.;pennsylvania;pa.;rhode island;
		r.i.;south carolina;s.c.;south dakota;s.d.;tennessee;tenn.;texas;utah;vermont;vt.;virginia;va.;washington;wash.;
		west virginia;w.va.;wisconsin;wis.;wyoming;wyo.;puerto rico;guam;american samoa;d.c.;dc;washington d.c.;washington, d.c.;
		midwest;new england;deep south;west coast;east coast;rust belt;bible belt;silicon valley;bay area;southern california;
		northern california;kerala;tamil nadu;karnataka;maharashtra;gujarat;rajasthan;uttar pradesh;madhya pradesh;
		andhra pradesh;telangana;bihar;jharkhand;odisha;orissa;west bengal;assam;manipur;mizoram;nagaland;tripura;meghalaya;
		goa;haryana;himachal pradesh;uttarakhand;chhattisgarh;ladakh;sabah;sarawak;johor;penang;perak;pahang;kelantan;
		terengganu;kedah;selangor;malacca;negeri sembilan;aceh;java;sumatra;borneo;sulawesi;bali;papua;west papua;kalimantan;
		mindanao;luzon;visayas;okinawa;hokkaido;honshu;kyushu;shikoku;chiapas;oaxaca;sinaloa;jalisco;sonora;chihuahua;baja california;
		yucatan;yucatán;guerrero;michoacán;veracruz;nuevo león;antioquia;patagonia;amazonia;são paulo state;bahia;
		gauteng;kwazulu-natal;western cape;eastern cape;free state;limpopo;mpumalanga;north west;northern cape;rakhine;kachin;shan state;
		borno;lagos state;kano;rivers state;kaduna;ashanti;soviet union;ussr;u.s.s.r.;yugoslavia;czechoslovakia;east germany;
		west germany;zaire;rhodesia;burma;ceylon;persia;prussia;ottoman empire;british empire;russian empire;roman empire;
		united states;united states of america;u.s.;us;usa;u.s.a.;united kingdom;u.k.;uk;uae;u.a.e.;united arab emirates;
		drc;dr congo;democratic republic of congo;democratic republic of the congo;republic of congo;congo;ivory coast;cape verde;
		north korea;south korea;dprk;prc;people's republic of china;mainland china;hong kong;macau;macao;taiwan;palestine;
		palestinian territories;vatican;vatican city;holy see;holland;netherlands;czech republic;macedonia;north macedonia;
		bosnia;bosnia-herzegovina;herzegovina;swaziland;eswatini;east timor;timor-leste;guinea-bissau;central african republic;
		equatorial guinea;saudi arabia;kingdom of saudi arabia;new zealand;aotearoa;papua new guinea;solomon islands;
		dominican republic;trinidad;tobago;st. lucia;st. kitts;bermuda;falkland islands;falklands;canary islands;azores;
		greenland;faroe islands;svalbard;channel islands;isle of man;gibraltar;cayman islands;british virgin islands;bahamas;
		the hague;the bronx;the gambia;west;east;south;north;global south;arctic;antarctic;earth;mars;moon`

	waters = `atlantic;atlantic ocean;pacific;pacific ocean;indian ocean;arctic ocean;southern ocean;mediterranean;
		mediterranean sea;black sea;caspian sea;caspian;baltic sea;north sea;red sea;dead sea;sea of azov;aegean;aegean sea;
		adriatic;adriatic sea;south china sea;east china sea;yellow sea;sea of japan;andaman sea;arabian sea;bay of bengal;
		gulf of mexico;gulf of aden;gulf of guinea;gulf of thailand;gulf of oman;strait of hormuz;taiwan strait;english channel;
		suez canal;panama canal;bosphorus;bosporus;dardanelles;nile;blue nile;amazon;amazon river;congo river;niger river;
		niger delta;zambezi;limpopo river;orange river;mississippi river;missouri river;ohio river;hudson river;east river;colorado river;
		rio grande;columbia river;yukon river;st. lawrence;orinoco;parana;danube;rhine;elbe;volga;don;dnieper;dniester;
		vistula;oder;thames;severn;seine;loire;rhone;po;tiber;ebro;tagus;tigris;euphrates;jordan river;litani;indus;
		ganges;ganga;brahmaputra;yamuna;mekong;irrawaddy;salween;yangtze;yellow river;pearl river;amur;ob;lena;murray river;
		lake victoria;lake tanganyika;lake malawi;lake chad;lake turkana;lake geneva;lake baikal;lake superior;lake michigan;
		lake erie;lake ontario;great lakes;lake titicaca;himalayas;himalaya;mount everest;everest;k2;alps;pyrenees;andes;
		rockies;rocky mountains;appalachians;appalachia;urals;ural mountains;carpathians;hindu kush;atlas mountains;
		mount kenya;kilimanjaro;mount kilimanjaro;mount fuji;mount sinai;vesuvius;etna;sahara;sahara desert;kalahari;
		gobi;gobi desert;namib;great barrier reef;great wall;grand canyon;yellowstone;yosemite;everglades;serengeti`

	districts = `new york city;nyc;n.y.c.;manhattan;brooklyn;queens;bronx;staten island;harlem;long island;times square;central park;
		wall street;broadway;hollywood;beverly hills;malibu;las vegas;santa monica;downing street;whitehall;westminster;
		buckingham palace;trafalgar square;heathrow;tiananmen square;tahrir square;red square;maidan;kremlin;white house;
		pentagon;capitol hill;ground zero;guantanamo;guantanamo bay;guantánamo;temple mount;al-aqsa;mecca;medina;kaaba;old city;green zone;
		demilitarized zone;dmz;st. petersburg;st petersburg;saint petersburg;st. louis;st. paul;rio;ho chi minh city;saigon;bombay;calcutta;
		madras;bangalore;peking;canton;leningrad;stalingrad;constantinople;odessa;kiev;kyiv;kharkov;lvov;rangoon;yangon;
		naypyidaw;nur-sultan;astana;almaty;danzig;breslau;auschwitz;hiroshima;nagasaki;chernobyl;fukushima;srebrenica;
		srinagar;jammu;soweto;robben island;table mountain;pretoria;cape town;port elizabeth;durban;accra;kumasi;lagos;abuja;
		port harcourt;ibadan;nairobi;mombasa;kampala;entebbe;dar es salaam;zanzibar;kigali;bujumbura;kinshasa;goma;lubumbashi;
		khartoum;omdurman;juba;addis ababa;asmara;mogadishu;kismayo;hargeisa;djibouti;windhoek;gaborone;harare;bulawayo;
		lusaka;lilongwe;blantyre;maputo;antananarivo;port louis;freetown;monrovia;conakry;bamako;timbuktu;gao;ouagadougou;
		niamey;n'djamena;bangui;libreville;brazzaville;yaounde;yaoundé;douala;luanda;dakar;banjul;nouakchott;rabat;tripoli;
		benghazi;misrata;tunis;algiers;oran;cairo;giza;alexandria;luxor;aswan;sharm el-sheikh;port said;ismailia`
)
