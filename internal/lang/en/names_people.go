package en

// Parts of personal names beyond those of package lexicon, by part of the
// world.
const (
	givenNames = `
		chen wei jun ming xiaoping xiaoming jinping zedong enlai keqiang jintao jiabao zemin rongji peng lei hao yang yi qiang jie hui fang na min jing
		li xiu ying mei hong yan ping juan xin yu tao bo gang dong feng long kai bin ning shan zhi guo jian hua ting lin rui
		jia yun qing xue cheng liang chao zhong wen hai shu yong chun kwok wing chi man kam siu ka lok kin wah yuen tsz
		ying-jeou tsai ing-wen shui-bian chien-jen su-chi teng-hui min-jung hsin-yi yu-ting chia-lung
		hiroshi takeshi kenji kazuo shigeru yoshihide fumio shinzo taro junichiro yukio naoto ichiro hideki akira makoto satoshi
		kenta daisuke yuta sota haruto ren naomi yuko keiko akiko sakura haruka yui aoi misaki ayumi kei shohei yuzuru masako hirohito akihito naruhito
		jae-in geun-hye myung-bak moo-hyun dae-jung young-sam suk-yeol jong-un jong-il il-sung yo-jong jung-eun min-ho ji-hoon
		seung-hoon hyun-jin sang-hyun soo-hyun young-ho ji-young min-seok eun-hye hye-jin
		nguyen thi van minh quang duc anh tuan hung dung phuong thanh huong linh ngoc trong phuc tan
		somchai somsak prayut prayuth thaksin yingluck prawit anutin surapong chalerm abhisit srettha pita nattawut
		suu kyi aung san min thein htay zaw ko ni maung thant tin hla khin nyunt hlaing wunna win myint
		joko susilo bambang megawati abdurrahman prabowo sri mulyani luhut retno marsudi budi agus dewi wati siti nur putri
		muhyiddin mahathir najib anwar ismail azmin zahid lim guan eng kit siang tony nurul izzah khairy syed hadi rafizi
		rodrigo ferdinand bongbong leni imelda benigno gloria jejomar panfilo manny sara leila ronald juan jose maria
		rahul priyanka sonia rajiv indira narendra amit arun sushma nirmala rajnath smriti yogi mamata nitish lalu akhilesh
		mulayam mayawati arvind kejriwal manmohan pranab atal lal bihari sachin virat rohit ravindra ravi sanjay vijay
		ajay anil sunil suresh ramesh mahesh dinesh rakesh mukesh naresh ganesh deepak vivek vikas ashok vinod manoj
		pradeep sandeep kuldeep rajesh harish girish krishna gopal mohan ram shyam hari shiva vishnu lakshmi sita radha
		meera kavita sunita anita geeta rekha seema neha pooja priya divya swati shreya ananya kiran jyoti
		imran nawaz shahbaz asif bilawal benazir pervez zulfikar yousaf shaukat javed khalid tariq salman hamza mariam maryam
		hasina khaleda zia mujibur ziaur abdul rahman hossain mohammad muhammad mohammed mohamed ahmad ahmed mahmud mahmoud
		ali hassan hussein hossein husain omar umar othman uthman khaled walid yasser yasir saddam bashar hafez rafik rafic
		saad fouad nabih michel samir walid hassan ismail ismael ibrahim yusuf youssef yousef dawood suleiman soliman haroun
		mustafa mostafa abdullah abdallah abdel abdelfattah abdelaziz abdul-aziz abdulrahman abdelmadjid abdelkader salman faisal
		fahd bandar turki khalifa tamim hamad mohamed zayed rashid maktoum qaboos haitham sabah jaber nawaf mishal nayef
		fatima aisha khadija zainab maryam amina leila layla nadia samira rania noor huda iman dina mona hala rana salma
		reza mehdi hassan ebrahim akbar ruhollah javad mir-hossein mahmoud mohsen qasem qassem ghasem parviz dariush bahram kamran
		shirin nasrin narges masoumeh azar parisa mahsa neda
		recep tayyip kemal ismet mesut suleyman turgut bulent tansu abdullah ahmet mehmet mustafa huseyin hasan ali binali
		devlet meral ekrem selahattin fethullah hakan mevlut hulusi berat emine
		hamid ashraf abdullah gulbuddin burhanuddin zalmay sayyaf haibatullah sirajuddin zabihullah
		uhuru raila mwai daniel arap moi jomo william rigathi kalonzo musalia wycliffe martha wangari njeri wanjiru
		kamau mwangi njoroge kariuki otieno ochieng odhiambo onyango omondi atieno achieng akinyi kipchoge kiprop kipruto jepkosgei
		kwame kofi kwaku yaw kojo kwesi ama akua adwoa abena efua nana akufo-addo jerry john atta mahama
		chinua chukwuemeka emeka obinna chidi ngozi nneka chioma ifeoma uche ikenna nnamdi olusegun goodluck muhammadu bola ahmed
		yemi babatunde tunde olu femi segun wole funmi bukola adebayo oluwaseun aisha sani umaru atiku nyesom rotimi
		nelson thabo jacob cyril winnie desmond trevor jabu sipho thandi nomvula lindiwe nkosazana zweli pravin julius helen mmusi
		robert morgan emmerson joice grace tendai tsitsi oppah saviour hage hifikepunye sam nahas seretse festus quett ian mokgweetsi
		yoweri milton idi kizza bobi winnie julius ali benjamin jakaya john samia tundu freeman paul kagame juvenal pierre
		laurent joseph patrice mobutu felix etienne moise denis sassou idriss mahamat hissene blaise thomas roch ibrahima macky
		abdoulaye leopold alassane laurent felix guillaume faure gnassingbe eyadema ellen johnson george charles samuel
		haile meles hailemariam abiy debretsion isaias tewodros girma mengistu lemma tesfaye kebede tadesse bekele
		salva riek omar hassan sadiq abdalla burhan hemedti siad hassan farmajo abdullahi sharif
		hosni anwar gamal abdel-fattah mohamed mohammed zine el-abidine habib moncef beji kais muammar saif fayez khalifa
		abdelaziz houari ahmed hamrouche mohammed hassan driss abdelilah saadeddine
		fidel raul raúl ernesto che camilo miguel díaz-canel hugo nicolás nicolas diosdado juan guaidó henrique leopoldo
		evo álvaro alvaro gustavo iván ivan juan manuel ernesto andrés andres alberto cristina néstor nestor mauricio carlos
		raúl eduardo luis inácio lula dilma jair fernando henrique michel geraldo ciro marina sergio michelle sebastián
		sebastian gabriel ricardo salvador augusto patricio ollanta alejandro alan keiko pedro martín martin dina
		rafael lenin guillermo lucio abdalá daniel rosario violeta arnoldo enrique óscar oscar antonio mauricio nayib salvador
		manuel xiomara porfirio ricardo juan orlando roberto jimmy alejandro otto vicente felipe lópez obrador claudia
		laura josé maría maria ana lucía lucia sofía sofia camila valentina isabella mariana gabriela daniela paula carolina
		natalia andrea alejandra fernanda jorge francisco javier rodrigo diego pablo santiago mateo tomás tomas joaquín joaquin
		ignacio gonzalo emilio hernán hernan rubén ruben héctor hector julio césar cesar arturo armando ramón ramon
		vladimir dmitry dmitri sergei sergey mikhail boris yevgeny evgeny alexei aleksei alexey alexander aleksandr oleg igor
		viktor nikolai nikolay pavel pyotr andrei andrey anatoly gennady grigory konstantin leonid maxim roman ruslan ramzan
		ilya yuri svetlana natalya olga tatyana yelena elena irina ekaterina maria anna yulia ksenia larissa
		volodymyr petro viktor leonid oleksandr yulia arseniy mykola vitaly vitali serhiy rustem dmytro andriy denys
		slobodan radovan ratko vojislav zoran boris aleksandar ivica milo ibrahim hashim ramush alija franjo stjepan kolinda
		zoran janez borut alenka edi sali enver nikola andrej viktor orbán janos gyula ferenc katalin
		lech jaroslaw jarosław donald andrzej mateusz beata ewa václav vaclav milos miloš andrej petr robert zuzana
		ion nicolae traian klaus viorica rumen boyko simeon georgi todor zhelyu
		angela helmut gerhard konrad willy joachim frank-walter olaf annalena robert heiko ursula wolfgang horst sigmar
		françois francois emmanuel jacques nicolas lionel édouard edouard jean-luc jean-marie marine ségolène dominique
		alain manuel bruno gérald laurent
		silvio matteo giuseppe mario giorgia romano enrico paolo sergio luigi beppe umberto gianfranco
		alexis kyriakos antonis george costas evangelos yanis nikos tayfun
		mette helle lars anders jens erna gro stefan göran olof carl magdalena sauli sanna paavo tarja urho björk olafur
		justin stephen jean chrétien brian pierre jagmeet chrystia doug jason rachel christy erin andrew
		scott malcolm tony kevin julia john bob gough malcolm anthony penny bill barnaby pauline jacinda helen winston judith christopher
		barack michelle hillary bill donald melania ivanka jared joe jill kamala mike karen bernie elizabeth ted marco mitch
		nancy chuck kevin paul newt harry george dick condoleezza colin rudy al jeb mitt sarah john rand lindsey susan
		ruth sonia elena clarence antonin samuel neil brett amy ketanji anthony merrick loretta eric jeff william james robert
		kenneth ken monica linda paula vernon betty newt trent strom jesse louis`

	familyNames = `
		smith johnson williams jones brown davis miller wilson moore taylor anderson thomas jackson white harris martin thompson
		garcia martinez robinson clark rodriguez lewis lee walker hall allen young hernandez king wright lopez hill scott
		green adams baker gonzalez nelson carter mitchell perez roberts turner phillips campbell parker evans edwards
		collins stewart sanchez morris rogers reed cook morgan bell murphy bailey rivera cooper richardson cox howard ward
		torres peterson gray ramirez james watson brooks kelly sanders price bennett wood barnes ross henderson coleman
		jenkins perry powell long patterson hughes flores washington butler simmons foster gonzales bryant alexander russell
		griffin diaz hayes myers ford hamilton graham sullivan wallace woods cole west jordan owens reynolds fisher ellis
		harrison gibson mcdonald cruz marshall ortiz gomez murray freeman wells webb simpson stevens tucker porter hunter hicks
		crawford henry boyd mason morales kennedy warren dixon ramos reyes burns gordon shaw holmes rice robertson hunt black
		daniels palmer mills nichols grant knight ferguson rose stone hawkins dunn perkins hudson spencer gardner stephens
		payne pierce berry matthews arnold wagner willis ray watkins olson carroll duncan snyder hart cunningham bradley lane
		andrews ruiz harper fox riley armstrong carpenter weaver greene lawrence elliott chavez sims austin peters kelley
		franklin lawson fields gutierrez ryan schmidt carr vasquez castillo wheeler chapman oliver montgomery richards
		williamson johnston banks meyer bishop mccoy howell alvarez morrison hansen fernandez garza harvey little burton
		stanley nguyen george jacobs reid kim fuller lynch dean gilbert garrett romero welch larson frazier burke hanson
		day mendoza moreno bowman medina fowler brewer hoffman carlson silva pearson holland douglas fleming jensen vargas
		byrd davidson hopkins may terry herrera wade soto walters curtis neal caldwell lowe jennings barnett graves jimenez
		horton shelton barrett obrien castro sutton gregory mckinney lucas miles craig rodriquez chambers holt lambert fletcher
		watts bates hale rhodes pena beck newman haynes mcdaniel mendez bush vaughn parks dawson santiago norris hardy love
		steele curry powers schultz barker guzman page munoz ball keller chandler weber leonard walsh lyons ramsey wolfe
		schneider mullins benson sharp bowen daniel barber cummings hines baldwin griffith valdez hubbard salazar reeves
		warner stevenson burgess santos tate cross garner mann mack moss thornton dennis mcgee farmer delgado aguilar vega glover
		manning cohen harmon rodgers robbins newton todd blair higgins ingram reese cannon strickland townsend potter goodwin
		walton rowe hampton ortega patton swanson joseph francis goodman maldonado yates becker erickson hodges rios conner
		adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd osborne paul mccarthy guerrero
		lindsey estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon gill alvarado greer
		li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han
		feng yu dong xiao cheng cao yuan peng zeng lü su lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren
		fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin
		chan wong cheung lau leung ng chow ho lam chiu yip kwan fung tse chu tam mak yeung kwok tsang hui cheng poon lui
		tsai hsieh chiang hsu chuang kuo lai yeh su chou ko kao tseng liao lo hsiao
		sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto
		inoue kimura hayashi shimizu saito yamazaki mori abe ikeda hashimoto ishikawa ogawa goto okada hasegawa fujita kondo
		aso kan noda suga kishida koizumi hatoyama fukuda obuchi
		kim park choi jung kang cho yoon jang lim oh seo shin kwon hwang ahn song yoo hong jeon ko moon bae baek roh ryu
		nguyen tran le pham hoang phan vu dang bui do ho ngo duong ly trinh dinh
		singh kumar sharma verma gupta patel shah mehta reddy rao nair menon pillai iyer iyengar das dutta banerjee mukherjee
		chatterjee ghosh bose sen roy chakraborty mishra pandey tiwari dubey yadav chauhan thakur rathore joshi desai gandhi
		nehru modi advani vajpayee singhania ambani tata birla adani kapoor khan khanna malhotra chopra bhatia sethi kaur
		gill sidhu naidu naik patil pawar thackeray fadnavis shinde gowda hegde shetty kamath pai bhat kaul
		khan malik butt chaudhry chaudhary sheikh qureshi bhutto zardari sharif musharraf gilani abbasi hussain hussein iqbal
		rahman hossain hasan hoque islam alam chowdhury ahmed uddin miah begum khatun sarkar rajapaksa wickremesinghe
		sirisena bandaranaike premadasa perera fernando silva jayawardene
		hassan hussein ali ahmed mohamed mohammed ibrahim khalil mansour saleh salem nasser haddad khoury hariri aoun berri
		geagea nasrallah jumblatt assad makhlouf sharaa abbas arafat haniyeh meshaal barghouti erekat dahlan netanyahu
		barak olmert sharon peres rabin livni lieberman bennett lapid gantz levy cohen mizrahi peretz katz friedman
		khamenei rouhani ahmadinejad rafsanjani khatami raisi zarif soleimani mousavi karroubi larijani jalili
		erdogan gul davutoglu yildirim kilicdaroglu demirtas bahceli ecevit demirel ozal yilmaz kaya demir celik sahin ozturk
		karzai ghani abdullah massoud dostum omar akhundzada haqqani hekmatyar rabbani
		kenyatta odinga kibaki moi ruto mudavadi musyoka karua maraga njoroge kamau mwangi kariuki otieno ochieng
		mandela mbeki zuma ramaphosa malema zille maimane gordhan ramaphosa sisulu tambo biko tutu buthelezi dlamini nkosi
		ndlovu khumalo mkhize zulu mokoena molefe naidoo pillay govender botha vorster steyn venter
		mugabe tsvangirai mnangagwa chamisa chiwenga moyo ncube sibanda banda mutharika chakwera chilima muluzi lungu hichilema
		obasanjo jonathan buhari tinubu osinbajo abubakar okonjo-iweala soyinka achebe adichie okafor okeke eze nwosu
		balogun adeyemi adebayo ogunleye bello musa sani yusuf lawal danjuma abacha yar'adua
		nkrumah rawlings kufuor mills mahama akufo-addo mensah owusu boateng asante osei addo annan appiah agyeman
		museveni besigye kyagulanyi kagame nkurunziza kabila tshisekedi mobutu lumumba nyerere mkapa kikwete magufuli suluhu
		selassie zenawi desalegn afwerki abiy gebremichael tesfaye bekele garang kiir machar bashir turabi
		mubarak morsi sisi nasser sadat gaddafi haftar bouteflika tebboune bourguiba essebsi saied marzouki
		garcía martínez rodríguez lópez gonzález hernández pérez sánchez ramírez torres flores rivera gómez díaz reyes
		morales cruz ortiz gutiérrez chávez ramos ruiz álvarez mendoza vásquez castillo jiménez moreno romero herrera medina
		aguilar vargas guzmán méndez muñoz salazar garza soto vázquez alvarado delgado peña contreras guerrero rojas
		silva santos oliveira souza sousa lima pereira costa ferreira rodrigues almeida nascimento alves carvalho araújo
		ribeiro gomes martins barbosa rocha dias moreira cardoso teixeira cavalcanti bolsonaro temer rousseff
		castro guevara batista machado maduro chávez guaidó capriles correa moreno lasso fujimori humala kuczynski toledo
		vizcarra castillo boluarte piñera bachelet boric allende pinochet kirchner macri fernández menem perón duarte lugo
		cartes abdo mujica vázquez lacalle morales áñez arce mesa uribe duque petro bukele funes ortega murillo chamorro
		alemán arias chinchilla solís alvarado figueres hernández zelaya lobo asfura giammattei morales arévalo colom
		ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov
		egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov yeltsin putin medvedev gorbachev
		zyuganov zhirinovsky navalny nemtsov lavrov peskov shoigu kadyrov prigozhin chubais chernomyrdin kiriyenko primakov
		stepashin berezovsky khodorkovsky abramovich deripaska kasparov karpov
		shevchenko kovalenko bondarenko tkachenko kravchenko poroshenko zelensky zelenskyy zelenskiy tymoshenko yanukovych yushchenko klitschko
		kuchma kravchuk yatsenyuk shevardnadze saakashvili aliyev sargsyan pashinyan kocharyan nazarbayev tokayev
		karimov mirziyoyev lukashenko tikhanovskaya lukashenka
		nowak kowalski wisniewski wojcik kaminski lewandowski zielinski novak svoboda dvorak horvath nagy kovacs toth szabo
		milosevic karadzic mladic seselj djindjic kostunica tadic vucic dacic thaci haradinaj kurti izetbegovic tudjman
		mesic rugova popescu ionescu iliescu basescu iohannis dragnea borissov radev
		müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf
		schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange werner krause lehmann köhler kohl
		merkel scholz steinmeier lafontaine fischer schäuble
		martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david
		bertrand roux vincent fournier morel girard andre lefevre mercier dupont lambert bonnet chirac jospin juppé mitterrand
		macron hollande sarkozy mélenchon fillon balladur
		rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti costa giordano mancini
		rizzo lombardi moretti prodi berlusconi renzi salvini meloni conte draghi andreotti craxi moro d'alema
		papadopoulos tsipras mitsotakis samaras papandreou karamanlis simitis
		hansen johansen olsen larsen andersen nielsen jensen pedersen christensen rasmussen johansson andersson karlsson nilsson
		eriksson larsson olsson persson svensson gustafsson korhonen virtanen makinen nieminen niinistö halonen
		jansen bakker visser smit meijer mulder rutte wilders balkenende kok
		o'brien o'connor o'neill o'reilly o'sullivan mccarthy murphy byrne ahern varadkar kenny adams mcguinness trimble paisley hume
		clinton lewinsky tripp starr gingrich gore dole perot reno albright cohen berger rubin greenspan lott hyde jordan
		jones willey currie ginsburg trump biden obama bush cheney mccain romney harris pence pelosi mcconnell schumer
		mueller comey barr sessions rosenstein kavanaugh gorsuch sotomayor kagan thomas alito roberts
		blair brown cameron may johnson corbyn starmer sunak truss thatcher major cook prescott straw mowlam hague
		annan boutros-ghali ki-moon guterres ban tedros lagarde wolfowitz camdessus wolfensohn ghebreyesus bachelet`
)
