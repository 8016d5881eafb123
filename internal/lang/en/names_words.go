package en

// Words that stand inside names, or beside them.
const (
	joiners = `of and the for in on to de del la las los le les du des di da do dos das e y et und der den van von al el
		& - – ' ’ 's ’s . / , bin ibn a an against at by with`

	particles = `al el an ar as ash at az de del della di da do dos du le la van von der den ter ten te bin ibn bint
		binti abu umm ben ould wuld mint ag ap af zu zur of st saint san santa são sao arap wa ngugi y e - '`

	suffixes = `jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. qc kc sc obe mbe cbe`

	honorifics = `mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir madam dame lord lady baroness baron count
		countess duke duchess prince princess king queen emperor sultan emir emirs sheikh sheikha shaikh shaykh sayyid sayed
		rev rev. reverend fr fr. father mother brother sister pastor bishop archbishop cardinal pope rabbi imam ayatollah
		mullah maulana mufti swami guru sri shri smt datuk dato dato' datin tun tunku tengku haji hajj hajji hajah
		gen gen. lt lt. col col. maj maj. capt capt. cmdr cmdr. adm adm. sgt sgt. cpl cpl. pvt brig brig. brigadier
		general colonel major captain lieutenant sergeant admiral commodore commander marshal corporal private
		sen sen. rep rep. reps. sens. gov gov. pres pres. atty atty. amb amb. supt supt. insp insp. det det. hon hon.
		honourable honorable excellency comrade chief justice judge constable inspector detective superintendent
		señor señora senor senora don doña dona herr frau monsieur madame mme mlle signor signora khun daw u ko oba
		alhaji alhaja otunba mwalimu engr engr. barr barr. adv adv. tuan nai ustad ustaz hajiya mzee togbe osagyefo messrs messrs.`

	offices = `president vice-president minister premier chancellor secretary senator congressman congresswoman governor mayor
		ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chairperson chair director manager coach
		captain striker goalkeeper midfielder defender winger forward actor actress singer author writer journalist reporter
		editor analyst economist lawyer attorney prosecutor judge justice commissioner commander leader founder co-founder
		ceo cfo coo cto chief head deputy assistant undersecretary councillor councilor councilman councilwoman alderman
		lawmaker legislator mp mps mep mla senators representative delegate candidate activist professor scientist
		researcher physicist engineer architect artist painter poet novelist playwright composer conductor director producer
		officer official adviser advisor aide counsel speaker whip treasurer trustee principal dean provost rector
		superintendent sheriff detective inspector constable trooper pilot astronaut cosmonaut driver golfer boxer sprinter
		swimmer jockey cyclist skater wrestler batsman bowler quarterback pitcher catcher linebacker guard center fullback
		referee umpire king queen prince princess emperor pope bishop archbishop cardinal priest pastor imam cleric rabbi
		father mother son daughter brother sister wife husband widow uncle aunt nephew niece cousin friend colleague partner
		boyfriend girlfriend fiance fiancee grandson granddaughter grandfather grandmother`

	speechVerbs = `said says say told tells tell added adds asked asks replied answered explained explains argued argues
		claimed claims stated states noted notes warned warns announced insisted admitted denied recalled declared tweeted
		wrote writes remarked testified conceded acknowledged urged joked predicted believes thinks stressed lamented quipped
		commented complained vowed pledged`

	locatives = `in at near from to outside around across throughout toward towards into between inside via northern southern
		eastern western central north south east west northeast northwest southeast southwest downtown`

	articles = `the a an its their his her our`

	owners = `'s ’s`

	links = `of for at from with in`

	complements = `of for on`

	conjunctions = `and &`

	copulas = `is was became becomes remains as`

	calendar = `january february march april may june july august september october november december jan jan. feb feb. mar.
		apr apr. jun. jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday
		saturday sunday mon tue tues wed thu thur thurs fri mondays tuesdays wednesdays thursdays fridays saturdays sundays
		christmas easter ramadan thanksgiving halloween hanukkah passover diwali eid gmt est edt pst pdt cet cest
		bst utc ist jst am pm a.m. p.m. spring summer autumn winter`

	placeHeads = `river rivers lake lakes sea ocean bay gulf strait straits channel canal creek falls island islands isle isles
		peninsula cape coast beach beaches mountain mountains mount hill hills valley desert forest jungle plain plains
		plateau basin delta province state county district region territory republic kingdom emirate prefecture oblast krai
		governorate municipality canton parish borough township town city village hamlet suburb settlement street avenue
		road boulevard lane drive highway square plaza park gardens garden bridge tunnel airport harbour harbor port station
		terminal border frontier north south east west northern southern eastern western central upper lower greater pass
		ridge range glacier volcano reef archipelago atoll cove point heights springs junction crossing corridor zone strip
		jalan kampung kota pulau sungai bukit gunung rue via calle avenida plaza rio san santa saint st. st fort ft.
		mt. mt camp cemetery stadium arena palace castle tower dam monument memorial cathedral temple shrine quarter
		sector cerro parque playa reparto barrio bosque estadio carretera ciudad municipio departamento provincia finca
		hacienda volcán praia wadi jebel jabal menara taman`

	bodyHeads = `academy administration circuit solidarity trustees regents jury ltte workers constabulary gendarmerie carabinieri agency airline airlines airways alliance army assembly association authority bank
		battalion board brigade brigades broadcaster brotherhood bureau cabinet caucus center centre chamber church
		club coalition college command commission committee companies company confederation conference congress consortium
		constabulary convention cooperative corporation corps council court department diocese directorate
		division embassy exchange federation firm fleet force forces foundation front fund government group guard guards
		holdings hospital house initiative inquirer institute institution institutes intelligence inspectorate jirga judiciary
		laboratory laboratories league legislature library militia ministry mission mosque movement museum navy network news
		newspaper newspapers observatory office ombudsman opera orchestra organisation organization organizations parliament
		partnership party patrol police post press prosecution publications records regiment registry regulator
		school schools secretariat senate service services society squad squadron studio studios syndicate synod taskforce
		team television theater theatre trade treasury tribunal trust tv union unions united university utility watch
		wing works youth tribune times herald gazette chronicle journal guardian telegraph observer courier examiner
		sentinel mirror express mail star sun globe standard daily weekly magazine review radio broadcasting publishing
		symphony philharmonic ballet choir band clinic seminary monastery abbey diocese archdiocese ummah majlis duma knesset
		sejm bundestag shura lok rajya sabha dewan rakyat jabatan yayasan shimbun
		universidad universidade université asociación associação confederación federación fundación ministerio instituto
		banco banque société deportivo atlético persatuan parishad samiti`

	companyEnds = `inc inc. corp corp. ltd ltd. llc llp plc gmbh ag sa s.a. nv n.v. co co. limited holdings bhd bhd. sdn pte pvt
		pty spa s.p.a. oyj ab asa kk kgaa incorporated technologies systems solutions bros bros. motors pharmaceuticals
		pharma industries enterprises ventures capital partners energy petroleum oil gas steel mining mines minerals foods
		beverages breweries hotels resorts entertainment media communications telecom telecommunications networks software
		semiconductor electronics instruments devices labs therapeutics biotech healthcare insurance financial securities
		investments investment properties realty estates logistics shipping lines airlines aerospace automotive chemicals
		textiles apparel stores supermarkets pictures records rovers wanderers athletic fc afc cf sc rfc`

	eventHeads = `war wars battle cup championship championships games olympics open series bowl derby prix trophy
		medal award awards prize prizes act bill law treaty accord accords agreement agreements pact protocol
		constitution amendment resolution charter declaration plan program programme project scheme deal strategy policy
		agenda initiative campaign day week month year century revolution uprising massacre holocaust crisis attacks
		summit festival carnival parade rally march marathon tour expedition hurricane typhoon cyclone storm earthquake
		disease virus syndrome flu fever vaccine theory effect index test book bible koran quran torah gospel
		psalm film movie show song album novel play suite concerto sonata language english operation mission
		airbus boeing missile rocket satellite shuttle spacecraft aircraft jet ship rifle gun car truck model version
		deal brexit scandal affair trial tv sms dna rna ngo ngos cpi lng lpg lgbt lgbtq lgbtqi gdp gnp ai ict ceo cfo coo cto mou gps hiv aids covid covid-19 pcr id atm pc pcs vip pr hr usb cd cds dvd dvds vat gst iq mba phd bsc sim ev evs suv suvs uav uavs usd rm rs eur gbp url pdf faq mps ipo etf etfs gmo ppe icu er ot ufo diy uv led lcd cctv mri ct ivf bmi adhd ptsd std stds esg saas gpu cpu api ar vr xr sos asap tba rsvp ps pm am ad bc ce bce yr case inquiry investigation report survey poll study exhibition expo fair spring`
)
