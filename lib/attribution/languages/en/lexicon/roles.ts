import { wordSet } from './word-set';

/** Forms of address and ranks: never a role by themselves when a post is given. */
export const HONORIFICS = wordSet(
  `mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady rev rev. reverend fr fr. prof prof. professor pope prince princess pastor sheikh ayatollah saint st st. baroness baron count countess duke duchess sister imam rabbi
  mx mme monsieur madame herr frau señor señora signor signora hon hon. honourable honorable msgr monsignor canon archdeacon deacon
  ven ven. pst pst. bro bro. sis sis. engr engr. barr barr. arc. surv. comrade atty atty. daw mang aling alhaji alhaja hajia haji mallam malam otunba maulana mullah allama ustaz sayyid
  datuk seri sri dato datin tunku puan encik shri smt smt. pandit swami kyai bapak khun mzee togbe sheikha shaikh shaykh esq`,
);
export const RANKS = wordSet(
  'gen gen. cmdr. cpl. supt. general lt lt. lieutenant col col. colonel capt capt. captain maj maj. major sgt sgt. sergeant adm adm. admiral cmdr commander commodore cpl corporal officer detective inspector brig. brigadier marshal constable superintendent pc supt chief-inspector det det. dci dsi dsp csp igp acp dcp adcp sac aig dig ssp insp insp. sub-inspector ssgt msgt pfc lcpl cdr cdr. lcdr brig. pvt pvt. trooper patrolman',
);

/** Titles before a name that make an official of its bearer, whatever else is said of them. */
export const TITLES_OF_OFFICE = wordSet(
  'cllr cllr. coun councillor councilor councilman councilwoman alderman sen sen. senator rep rep. gov gov. governor judge justice mp ambassador mayor sheriff',
);

export const MALE = wordSet(
  'mr mr. sir lord king prince father brother son husband chairman spokesman congressman businessman councilman assemblyman alderman duke baron uncle nephew grandfather widower actor salesman fisherman cameraman frontman policeman fireman',
);
export const FEMALE = wordSet(
  'mrs mrs. ms ms. miss dame lady queen princess mother sister daughter wife chairwoman spokeswoman congresswoman businesswoman councilwoman assemblywoman actress baroness duchess countess aunt niece grandmother widow seamstress hostess waitress nun policewoman',
);

/** Posts that speak for a state. */
export const OFFICIAL_POSTS = wordSet(
  `president minister premier chancellor secretary senator sen sen. sens sens. rep rep. reps reps. amb amb. cdr. congressman congresswoman congressmen lawmaker lawmakers
  governor gov gov. mayor mp mps mep msp ambassador envoy diplomat diplomats sheriff prosecutor prosecutors judge justice attorney councilman councilwoman councillor councilor
  commissioner marshal assemblyman assemblywoman assemblymember alderman speaker legislator legislators parliamentarian senators representatives governors mayors
  general gen gen. admiral adm adm. colonel col col. brigadier lt lt. lieutenant officer king queen vice-president veep magistrate coroner comptroller director-general
  treasurer ombudsman regulator regulators consul delegate pc cllr constable superintendent supt dci insp inspector sergeant sgt detective
  mla mlas mna mpa mca td tds auditor-general attorney-general governor-general surgeon-general comptroller-general
  taoiseach tánaiste chancellor chief-of-staff undersecretary minister-president deputy-minister whip solicitor-general auditor commodore
  emir sultan crown prefect prosecuting voivode ayatollah congressperson councilmember selectman warden ranger firefighter policeman policewoman trooper sarpanch pradhan tehsildar commander commandant`,
);

/** Words of posts that are no office of state. */
export const OTHER_POSTS = wordSet(
  `administrator registrar clerk counterpart shadow agent sarpanch director-general director chief chairman chairwoman chairperson chair ceo cfo coo cto founder co-founder professor economist analyst scientist researcher author head leader manager
  executive editor coach captain member owner lawyer attorney strategist consultant adviser advisor aide activist expert fellow geologist
  historian pastor bishop archbishop cardinal nominee candidate correspondent reporter columnist host anchor doctor student teacher
  farmer resident president spokesman spokeswoman spokesperson representative co-chair co-author partner principal dean curator engineer
  physicist biologist psychologist epidemiologist climatologist ecologist chemist geochemist striker midfielder defender goalkeeper actor actress singer
  billionaire businessman businesswoman mogul senator congressman minister secretary deputy assistant counsel pollster veteran critic rival
  boss founder owner co-owner organiser organizer coordinator supervisor superintendent rector provost chancellor lecturer librarian archivist
  barrister solicitor notary broker banker trader investor financier entrepreneur industrialist landlord publisher producer
  journalist novelist writer poet playwright essayist biographer blogger photographer painter sculptor artist composer conductor pianist violinist
  cellist soprano tenor guitarist drummer frontman comedian filmmaker screenwriter architect designer developer programmer
  surgeon physician paediatrician pediatrician cardiologist oncologist virologist immunologist psychiatrist therapist nurse midwife pharmacist dentist vet
  veterinarian astronomer astrophysicist cosmologist mathematician statistician sociologist anthropologist archaeologist palaeontologist
  paleontologist botanist zoologist hydrologist glaciologist oceanographer meteorologist seismologist volcanologist linguist philosopher theologian
  skipper winger goalscorer batsman bowler pitcher quarterback cyclist sprinter swimmer golfer boxer jockey referee umpire trainer
  fisherman baker butcher brewer carpenter electrician plumber mechanic miner driver pilot sailor harbourmaster shopkeeper restaurateur chef waiter
  imam rabbi priest vicar monk nun chaplain preacher evangelist parishioner
  treasurer trustee shareholder stakeholder caretaker custodian steward volunteer campaigner lobbyist advocate trade-unionist unionist
  apprentice pensioner retiree widow widower survivor witness victim neighbour neighbor friend colleague brother sister father mother son daughter
  husband wife cousin uncle aunt nephew niece grandson granddaughter grandfather grandmother fiancé fiancée
  predecessor successor co-director co-founder co-leader vice-chair vice-chairman vice-chairwoman co-sponsor sponsor donor contender hopeful
  frontrunner front-runner challenger opponent incumbent lawmaker operative commentator pundit presenter broadcaster newsreader
  investigator examiner assessor adjudicator arbitrator mediator negotiator translator interpreter instructor tutor
  secretary-general tempore rapporteur chieftain elder warlord commander fighter activist dissident defector hacker tycoon magnate heiress heir socialite`,
);

/** Roles of those who speak for a body. */
export const SPOKESPERSONS = wordSet(
  'spokesman spokeswoman spokesperson spokespeople spokesmen rep spox',
);
