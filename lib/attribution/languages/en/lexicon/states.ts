import { wordSet } from './word-set';

/** A capital or seat of government that stands for its state: the names under which the article may give it. */
export const CAPITALS: ReadonlyMap<string, readonly string[]> = new Map(
  `kyiv=Ukraine;kiev=Ukraine;new delhi=India;delhi=India;moscow=Russia;washington=United States,U.S.,US,America;beijing=China;tehran=Iran;
    seoul=South Korea;pyongyang=North Korea;tokyo=Japan;manila=Philippines;london=United Kingdom,Britain,UK;paris=France;berlin=Germany;
    ankara=Turkey,Türkiye;warsaw=Poland;islamabad=Pakistan;kabul=Afghanistan;baghdad=Iraq;damascus=Syria;riyadh=Saudi Arabia;cairo=Egypt;
    jerusalem=Israel;tel aviv=Israel;taipei=Taiwan;canberra=Australia;ottawa=Canada;minsk=Belarus;budapest=Hungary;rome=Italy;madrid=Spain;
    caracas=Venezuela;havana=Cuba;hanoi=Vietnam;athens=Greece;vienna=Austria;oslo=Norway;stockholm=Sweden;helsinki=Finland;tbilisi=Georgia;
    yerevan=Armenia;baku=Azerbaijan;jakarta=Indonesia;bangkok=Thailand;nairobi=Kenya;khartoum=Sudan;tripoli=Libya;doha=Qatar;
    copenhagen=Denmark;reykjavik=Iceland;dublin=Ireland;lisbon=Portugal;bern=Switzerland;prague=Czech Republic,Czechia;bratislava=Slovakia;
    ljubljana=Slovenia;zagreb=Croatia;belgrade=Serbia;sarajevo=Bosnia;podgorica=Montenegro;pristina=Kosovo;skopje=North Macedonia;tirana=Albania;
    sofia=Bulgaria;bucharest=Romania;chisinau=Moldova;vilnius=Lithuania;riga=Latvia;tallinn=Estonia;nicosia=Cyprus;valletta=Malta;
    brasilia=Brazil;buenos aires=Argentina;santiago=Chile;bogota=Colombia;bogotá=Colombia;lima=Peru;quito=Ecuador;la paz=Bolivia;montevideo=Uruguay;
    mexico city=Mexico;managua=Nicaragua;addis ababa=Ethiopia;asmara=Eritrea;kinshasa=Congo,Democratic Republic of Congo;kigali=Rwanda;kampala=Uganda;
    abuja=Nigeria;accra=Ghana;dakar=Senegal;bamako=Mali;niamey=Niger;ouagadougou=Burkina Faso;harare=Zimbabwe;lusaka=Zambia;pretoria=South Africa;
    algiers=Algeria;rabat=Morocco;tunis=Tunisia;amman=Jordan;beirut=Lebanon;muscat=Oman;abu dhabi=United Arab Emirates,UAE;manama=Bahrain;sanaa=Yemen;
    dhaka=Bangladesh;kathmandu=Nepal;colombo=Sri Lanka;naypyidaw=Myanmar;phnom penh=Cambodia;vientiane=Laos;kuala lumpur=Malaysia;
    ulaanbaatar=Mongolia;astana=Kazakhstan;tashkent=Uzbekistan;bishkek=Kyrgyzstan;dushanbe=Tajikistan;ashgabat=Turkmenistan;wellington=New Zealand`
    .split(';')
    .map((line) => line.trim().split('='))
    .map(([capital = '', names = '']) => [capital, names.split(',')]),
);

/** States and what they are called for short, as far as a rule has to know that a name is a state. */
export const STATES = wordSet(
  `ukraine russia china iran israel france germany japan india pakistan britain turkey türkiye poland syria iraq afghanistan canada australia italy spain
  venezuela cuba vietnam greece austria norway sweden finland georgia armenia azerbaijan indonesia thailand kenya sudan libya qatar taiwan
  mexico brazil argentina chile colombia peru egypt saudi korea philippines belarus hungary u.s. us u.k. uk usa malaysia singapore netherlands
  belgium denmark switzerland ireland ethiopia nigeria rwanda somalia yemen lebanon jordan kuwait algeria morocco tunisia serbia kosovo romania
  bulgaria croatia czechia slovakia slovenia estonia latvia lithuania moldova kazakhstan uzbekistan myanmar burma bangladesh nepal cambodia laos
  mongolia states kingdom arabia portugal iceland luxembourg malta cyprus albania montenegro bosnia macedonia ecuador bolivia paraguay uruguay
  panama nicaragua honduras guatemala haiti jamaica ghana senegal mali niger chad cameroon congo uganda tanzania zambia zimbabwe
  mozambique angola namibia botswana eritrea djibouti mauritania gabon oman bahrain uae emirates kyrgyzstan tajikistan turkmenistan bhutan fiji
  england scotland wales america palestine
  bahamas barbados belize benin brunei burundi gambia guinea guyana lesotho liberia liechtenstein madagascar malawi maldives monaco samoa
  seychelles suriname eswatini swaziland togo tonga vanuatu turkmenistan kosovo`,
);

/** States and provinces of federations that speak and sue in the news, and are no given names. */
export const REGIONS = wordSet(
  `texas florida california ohio michigan pennsylvania wisconsin minnesota iowa illinois missouri kansas nebraska oklahoma arkansas louisiana
  mississippi alabama tennessee kentucky maine vermont massachusetts connecticut delaware maryland oregon idaho wyoming colorado utah nevada
  arizona alaska hawaii ontario quebec alberta manitoba saskatchewan queensland tasmania bavaria saxony catalonia kerala gujarat bihar telangana
  maharashtra karnataka punjab sindh balochistan`,
);

/** Adjectives and shorthands of states. */
export const NATIONAL =
  /^(?:ukrainian|russian|chinese|iranian|israeli|french|german|japanese|indian|pakistani|british|turkish|polish|syrian|iraqi|afghan|canadian|australian|italian|spanish|korean|american|u\.s\.?|us|u\.k\.?|uk|saudi|egyptian|mexican|brazilian|european|swedish|norwegian|finnish|danish|dutch|belgian|swiss|irish|greek|hungarian|romanian|bulgarian|croatian|czech|slovak|slovenian|portuguese|icelandic|cypriot|belarusian|georgian|armenian|azerbaijani|azeri|kazakh|uzbek|mongolian|lebanese|yemeni|libyan|sudanese|kenyan|nigerian|ethiopian|eritrean|somali|ugandan|rwandan|ghanaian|senegalese|malian|congolese|zambian|zimbabwean|algerian|moroccan|tunisian|jordanian|kuwaiti|qatari|emirati|omani|bahraini|palestinian|bangladeshi|nepali|nepalese|burmese|cambodian|laotian|malaysian|singaporean|peruvian|ecuadorian|bolivian|uruguayan|panamanian|haitian|scottish|welsh|kosovar|albanian|bosnian|macedonian|montenegrin|south|north|federal|state|national|royal|philippine|filipino|taiwanese|vietnamese|thai|indonesian|cuban|venezuelan|colombian|chilean|argentine|serbian|lithuanian|latvian|estonian|moldovan|kremlin|congressional|municipal|local|city|county|white|western)$/;
