import { wordSet } from './word-set';

/** Bodies of a state. */
export const OFFICIAL_BODIES = wordSet(
  `government governments ministry ministries department departments military army navy force forces police court courts parliament congress senate house
  legislature agency agencies administration commission bureau embassy consulate council border guard guards service services council treasury pentagon
  kremlin white fbi cia epa doj irs nasa nsa dea fda cdc fcc faa sec fema ftc tsa ice state county city municipality cabinet regime junta
  authority authorities intelligence officials official troops coast marines command district tribunal prosecution mossad pmo customs
  ofcom ofgem hmrc nhs board lawmakers federal councillors inspectorate constabulary watchdog directorate secretariat presidency prosecutors
  ombudsman registry office offices mint assembly duma bundestag knesset rada sejm majlis riksdag folketing storting cortes chancellery mayoralty
  dhs dod dot hud hhs usda usgs noaa ntsb nih osha eeoc nlrb cfpb fdic fincen atf cbp uscis ins gao cbo omb nypd lapd centcom norad darpa
  fed usaid ons dwp defra mod hmt mi5 mi6 gchq met cps ofsted ofwat acas iopc ico idf shin isi fsb gru svr sbu dgse bnd bka bafin rki csis rcmp
  nsw qld csiro exchequer gendarmerie carabinieri coastguard coastguards province prefecture governorate borough chancery whitehall capitol élysée
  senedd oireachtas dáil holyrood stormont corrections peacekeepers isro sebi rbi inec efcc nafdac ndlea nema nimet frsc kra ntsa
  bmkg bnpb pagasa phivolcs jaxa roscosmos afnor nimh niaid ofac
  hse hiqa garda gardaí psni ofqual ofs ukhsa mhra cqc dvla dvsa cma ntca panchayat`,
);

export const ORGANISATIONS = wordSet(
  `company companies business businesses party parties initiative initiatives forum forums programme programmes project projects chain chains supermarket supermarkets grocer grocers fintech
  housebuilder housebuilders brewer brewers bookmaker publisher publishers studio studios startups start-ups
  unison unite gmb rmt ucu nasuwt nus tuc ituc cosatu nupeng asuu nlc rcn bma cbi ihk
  company group groups campaign union unions university college institute foundation association society federation
  committee organization organisation organizations organisations inc inc. corp corp. co co. ltd ltd. llc plc gmbh s.a. ag nv bank banks club team league nato eu un u.n. e.u.
  charity charities coalition network alliance firm firms church think-tank tank center centre caucus taliban hamas hezbollah isis isil houthis hospital school fund
  museum nonprofit activists movement wing faction militia rebels insurgents republicans democrats gop nations conference airline airlines retailer maker carmaker automaker chipmaker drugmaker planemaker
  manufacturer startup start-up lobby trust aclu nra dnc rnc rncc dscc dccc nrsc who opec imf fifa uefa unicef unesco unhcr wfp iaea icc icj wto oecd osce asean ecowas
  gallup nielsen statista yougov ipsos rasmussen deloitte kpmg pwc mckinsey mutual mutuals organizers organisers amnesty greenpeace chamber guild consortium collective cooperative co-op syndicate brigade brigades front
  pac pacs insurer insurers utility carrier carriers broker brokerage lender lenders operator operators producer producers supplier suppliers
  developer developers contractor contractors conglomerate corporation corporations holdings holding industries motors partners capital securities
  airways railways lines pharma pharmaceuticals laboratories labs technologies systems solutions ventures enterprises brewery foods stores
  compañía compañia société societe gesellschaft grupo groupe banco banque fundación fondation universidad université stiftung verein
  orchestra choir ensemble festival theatre theater gallery academy seminary synagogue mosque diocese parish monastery vatican
  crescent cross caritas oxfam naacp afl-cio teamsters uaw seiu afscme peta wwf rspb rspca msf icrc nfl nba mlb nhl fia ioc wada
  labour tories conservatives liberals greens socialists communists tory plaintiffs defendants shareholders
  google apple microsoft amazon facebook meta twitter youtube tesla boeing airbus toyota volkswagen siemens samsung sony intel nvidia ibm
  netflix uber openai spacex exxonmobil exxon chevron shell bp gazprom rosneft aramco pfizer moderna astrazeneca novartis roche bayer monsanto
  walmart ikea nestle nestlé unilever goldman jpmorgan citigroup barclays hsbc ubs`,
);

export const MEDIA_NAMES = wordSet(
  `newspaper newspapers paper outlet outlets times post news cnn fox reuters ap bbc nbc abc cbs npr msnbc guardian magazine broadcaster network
  press journal tribune herald gazette politico bloomberg breitbart axios afp yonhap xinhua tass buzzfeed huffpost vox daily telegraph chronicle
  globe examiner observer sun mirror independent economist atlantic grio radio television tv channel media editorial agency-france reporters
  reporter journalists journalist columnist blogger wire podcast publication station tabloid editor editors
  courier dispatch ledger sentinel inquirer bulletin register argus echo mercury star weekly monthly review-journal
  pbs c-span cnbc cnet espn itv itn rte dpa ansa efe anp ria interfax itar-tass kcna kyodo nhk rfi rfe dw ard zdf rt irna isna wafa anadolu pti ani
  aljazeera al-jazeera al-arabiya newsweek forbes fortune wired slate salon gawker mashable techcrunch propublica bellingcat haaretz
  spiegel zeit bild welt faz monde figaro libération pais mundo repubblica corriere pravda izvestia kommersant novaya asahi yomiuri mainichi nikkei`,
);

export const DOCUMENTS = wordSet(
  `report reports study studies statement statements letter letters bill poll polls survey surveys data filing filings lawsuit complaint memo document
  documents conclusions results result findings finding figures figure records record email emails e-mail e-mails analysis analyses re-analysis book paper papers affidavit indictment ruling transcript
  transcripts audit research statistics numbers evidence law laws act order resolution review estimates estimate article articles ad ads advertisement video videos warrant charter
  constitution assessment assessments petition dataset website site page message messages post posts tweet tweets communique communiqué release
  draft text texts manifesto projections projection census index policy platform plan notice suit brief briefs testimony inquiry
  probe investigation investigations footage photograph photographs photo photos picture pictures image images recording recordings tape tapes
  telemetry measurements measurement readings observations experiment experiments trial trials simulation simulations model models forecast forecasts
  chart charts graph graphs map maps table ballot ballots rules rule guidelines guidance regulation regulations treaty agreement accord contract
  contracts deal clause verdict judgment judgement sentence decree declaration proclamation pamphlet leaflet brochure flyer poster posters
  placard placards banner banners sign signs caption captions headline headlines editorial op-ed op-eds column columns essay essays memoir memoirs biography diary
  diaries note notes minutes log logs file files archive archives database spreadsheet certificate receipt invoice bulletin newsletter blog
  posting postings profile biography obituary story stories account script screenplay lyrics song songs hashtag
  dossier white-paper proposal proposals counterproposal amendment amendments motion summary synopsis questionnaire whitepaper factsheet
  tally count scan scans dna autopsy x-rays images satellite-images polling subpoena
  imagery agenda cable cables readout directive circular memorandum ordinance advisory presentation slides screenshots
  calculations math genome fossils bones samples sample tests test`,
);
