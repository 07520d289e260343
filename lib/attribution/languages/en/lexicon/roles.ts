const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Forms of address and ranks: never a role by themselves when a post is given. */
export const HONORIFICS = set(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady rev rev. fr fr. prof prof. professor pope prince princess pastor',
);
export const RANKS = set(
  'gen gen. general lt lt. lieutenant col col. colonel capt capt. captain maj maj. major sgt sgt. sergeant adm adm. admiral cmdr commander cpl officer detective inspector brig. brigadier',
);
export const MALE = set(
  'mr mr. sir lord king prince father brother son husband chairman spokesman congressman businessman his him',
);
export const FEMALE = set(
  'mrs mrs. ms ms. miss dame lady queen princess mother sister daughter wife chairwoman spokeswoman congresswoman businesswoman actress her',
);

/** Posts that speak for a state. */
export const OFFICIAL_POSTS = set(
  'president minister premier chancellor secretary senator sen sen. sens rep rep. reps congressman congresswoman congressmen lawmaker lawmakers ' +
    'governor gov gov. mayor mp mep ambassador envoy diplomat diplomats sheriff prosecutor prosecutors judge justice attorney councilman councilwoman councillor ' +
    'commissioner marshal assemblyman assemblywoman alderman speaker legislator legislators parliamentarian senators representatives governors mayors ' +
    'general gen gen. admiral adm adm. colonel col col. brigadier lt lt. lieutenant officer king queen vice-president veep magistrate coroner comptroller treasurer ombudsman regulator regulators consul delegate pc cllr constable superintendent supt dci insp inspector sergeant detective vice-chancellor',
);
/** Bodies of a state. */
export const OFFICIAL_BODIES = set(
  'government governments ministry department military army navy force forces police court courts parliament congress senate house legislature ' +
    'agency agencies administration commission bureau embassy consulate council border guard guards service council treasury pentagon kremlin ' +
    'white fbi cia epa doj irs nasa nsa dea fda cdc fcc faa sec fema ftc tsa ice state county city municipality cabinet regime junta ' +
    'authority authorities intelligence officials official troops coast marines command district tribunal prosecution mossad pmo gop-controlled customs ofcom ofgem hmrc nhs board lawmakers federal councillors inspectorate constabulary watchdog',
);
export const ORGANISATIONS = set(
  'company companies party parties group groups campaign union unions university college institute foundation association society federation ' +
    'committee organization organisation organizations organisations inc inc. corp corp. co co. ltd llc plc bank club team league nato eu un ' +
    'charity coalition network alliance firm firms church think-tank tank center centre caucus taliban hamas hezbollah isis school hospital fund ' +
    'museum nonprofit activists movement militia rebels insurgents republicans democrats gop nations conference airline airlines retailer maker carmaker automaker chipmaker drugmaker planemaker insurer lender manufacturer startup lobby trust aclu nra dnc rnc who opec imf fifa uefa organizers organisers amnesty greenpeace chamber',
);
export const MEDIA_NAMES = set(
  'newspaper newspapers paper outlet outlets times post news cnn fox reuters ap bbc nbc abc cbs npr msnbc guardian magazine broadcaster network ' +
    'press journal tribune herald gazette politico bloomberg breitbart axios afp yonhap xinhua tass buzzfeed huffpost vox daily telegraph chronicle ' +
    'globe examiner observer sun mirror independent economist atlantic grio radio television tv channel media editorial agency-france reporters reporter journalists journalist columnist blogger wire podcast publication station tabloid editor editors',
);
export const DOCUMENTS = set(
  'report reports study studies statement statements letter bill poll polls survey surveys data filing filings lawsuit complaint memo document ' +
    'documents results findings figures records email emails e-mails analysis book paper papers affidavit indictment ruling transcript audit ' +
    'research statistics numbers evidence law act order resolution review estimates estimate article ad ads advertisement video warrant charter constitution ' +
    'assessment assessments analyses petition dataset website site page message post tweet tweets communique communiqué release petition draft text texts manifesto projections census index assessment policy platform plan notice suit brief testimony inquiry probe investigation investigations',
);
/** Roles of those who speak for a body. */
export const SPOKESPERSONS = set(
  'spokesman spokeswoman spokesperson spokespeople spokesmen rep representative spox',
);
/** Persons without a name. */
export const PERSON_NOUNS = set(
  'man woman person people source sources expert experts analyst analysts critic critics supporter supporters opponent opponents witness witnesses ' +
    'resident residents farmer farmers driver drivers official officials aide aides adviser advisers advisor advisors lawyer lawyers attorney attorneys ' +
    'doctor doctors scientist scientists researcher researchers economist economists student students voter voters activist activists observer observers ' +
    'insider insiders executive executives employee employees worker workers colleague colleagues friend friends family neighbor neighbors neighbour neighbours ' +
    'teacher teachers parent parents many some others most several few those one everyone everybody somebody someone nobody anyone folks americans ' +
    'historian historians strategist strategists operative operatives investor investors trader traders consumer consumers fan fans player players ' +
    'soldier soldiers victim victims patient patients customer customers protester protesters scholar scholars author authors leader leaders member members ' +
    'candidate candidates opponent rival rivals pundit pundits commentator commentators professor professors veteran veterans participant participants ally allies insider staffer staffers detractors advocates advocate campaigners observers user users ' +
    'father mother brother sister wife husband son daughter child children girl boy guy guys women men passenger passengers tenant tenants survivor survivors',
);
/** Words of posts that are no office of state. */
export const OTHER_POSTS = set(
  'director chief chairman chairwoman chair ceo founder co-founder professor economist analyst scientist researcher author head leader manager ' +
    'executive editor coach captain member owner lawyer attorney strategist consultant adviser advisor aide activist expert fellow geologist ' +
    'historian pastor bishop archbishop cardinal nominee candidate strategist correspondent reporter columnist host anchor doctor student teacher ' +
    'farmer resident president spokesman spokeswoman spokesperson representative co-chair co-author partner principal dean curator engineer ' +
    'physicist biologist psychologist epidemiologist climatologist ecologist striker midfielder defender goalkeeper actor actress singer ' +
    'billionaire businessman businesswoman mogul senator congressman minister secretary deputy assistant counsel pollster veteran critic rival',
);
/** A capital that stands for its state: the names under which the article may give it. */
export const CAPITALS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    kyiv: ['Ukraine'],
    'new delhi': ['India'],
    kiev: ['Ukraine'],
    moscow: ['Russia'],
    washington: ['United States', 'U.S.', 'US'],
    beijing: ['China'],
    tehran: ['Iran'],
    seoul: ['South Korea'],
    pyongyang: ['North Korea'],
    tokyo: ['Japan'],
    manila: ['Philippines'],
    london: ['United Kingdom', 'Britain', 'UK'],
    paris: ['France'],
    berlin: ['Germany'],
    ankara: ['Turkey', 'Türkiye'],
    warsaw: ['Poland'],
    delhi: ['India'],
    islamabad: ['Pakistan'],
    kabul: ['Afghanistan'],
    baghdad: ['Iraq'],
    damascus: ['Syria'],
    riyadh: ['Saudi Arabia'],
    cairo: ['Egypt'],
    jerusalem: ['Israel'],
    taipei: ['Taiwan'],
    canberra: ['Australia'],
    ottawa: ['Canada'],
    minsk: ['Belarus'],
    budapest: ['Hungary'],
    rome: ['Italy'],
    madrid: ['Spain'],
    caracas: ['Venezuela'],
    havana: ['Cuba'],
    hanoi: ['Vietnam'],
    athens: ['Greece'],
    vienna: ['Austria'],
    oslo: ['Norway'],
    stockholm: ['Sweden'],
    helsinki: ['Finland'],
    tbilisi: ['Georgia'],
    yerevan: ['Armenia'],
    baku: ['Azerbaijan'],
    jakarta: ['Indonesia'],
    bangkok: ['Thailand'],
    nairobi: ['Kenya'],
    khartoum: ['Sudan'],
    tripoli: ['Libya'],
    doha: ['Qatar'],
  }),
);
/** States and what they are called for short, as far as a rule has to know that a name is a state. */
export const STATES = set(
  'ukraine russia china iran israel france germany japan india pakistan britain turkey poland syria iraq afghanistan canada australia italy spain ' +
    'venezuela cuba vietnam greece austria norway sweden finland georgia armenia azerbaijan indonesia thailand kenya sudan libya qatar taiwan ' +
    'mexico brazil argentina chile colombia peru egypt saudi korea philippines belarus hungary u.s. us u.k. uk usa malaysia singapore netherlands belgium denmark switzerland ireland ethiopia nigeria rwanda somalia yemen lebanon jordan kuwait algeria morocco tunisia serbia kosovo romania bulgaria croatia czechia slovakia slovenia estonia latvia lithuania moldova kazakhstan uzbekistan myanmar bangladesh nepal cambodia laos mongolia states kingdom arabia',
);
/** Adjectives and shorthands of states. */
export const NATIONAL =
  /^(?:ukrainian|russian|chinese|iranian|israeli|french|german|japanese|indian|pakistani|british|turkish|polish|syrian|iraqi|afghan|canadian|australian|italian|spanish|korean|american|u\.s\.?|us|u\.k\.?|uk|saudi|egyptian|mexican|brazilian|european|swedish|norwegian|finnish|danish|dutch|belgian|swiss|irish|greek|hungarian|romanian|belarusian|georgian|lebanese|yemeni|libyan|sudanese|kenyan|nigerian|ethiopian|south|north|federal|state|national|royal|philippine|filipino|taiwanese|vietnamese|thai|indonesian|cuban|venezuelan|colombian|chilean|argentine|serbian|lithuanian|latvian|estonian|moldovan|kremlin|congressional|municipal|local|city|county|white|western)$/;
