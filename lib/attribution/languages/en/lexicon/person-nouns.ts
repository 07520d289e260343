import { wordSet } from './word-set';

/** Persons without a name. */
export const PERSON_NOUNS = wordSet(
  `man woman person people source sources expert experts analyst analysts critic critics supporter supporters opponent opponents witness witnesses
  resident residents farmer farmers driver drivers official officials aide aides adviser advisers advisor advisors lawyer lawyers attorney attorneys
  doctor doctors scientist scientists researcher researchers economist economists student students voter voters activist activists observer observers
  insider insiders executive executives employee employees worker workers colleague colleagues friend friends family families neighbor neighbors neighbour neighbours
  teacher teachers parent parents many some others most several few those one everyone everybody somebody someone nobody anyone folks americans
  historian historians strategist strategists operative operatives investor investors trader traders consumer consumers fan fans player players
  soldier soldiers victim victims patient patients customer customers protester protesters scholar scholars author authors leader leaders member members
  candidate candidates opponent rival rivals pundit pundits commentator commentators professor professors veteran veterans participant participants ally allies staffer staffers
  detractors advocates advocate campaigners user users guest guests visitor visitors crowd audience public pollsters scholars
  father mother brother sister wife husband son daughter child children girl boy guy guys women men passenger passengers tenant tenants survivor survivors
  uncle aunt cousin nephew niece grandfather grandmother widow widower fiance fiancé fiancée girlfriend boyfriend partner relative relatives
  mum mom dad kid kids youth teenager teenagers adult adults half majority minority third quarter percent per-cent respondents
  nurse nurses pilot pilots engineer engineers sailor sailors fisherman fishermen clergy clergyman priest nun imam rabbi
  tycoon magnate mogul celebrity star stars lot rest team crew squad delegation delegates delegate contingent faithful
  diplomat-in-training insider backbencher backbenchers loyalist loyalists hardliner hardliners dissident dissidents exile exiles refugee refugees
  migrant migrants inmate inmates detainee detainees suspect suspects defendant juror jurors bystander bystanders onlooker onlookers
  villager villagers islander islanders commuter commuters homeowner homeowners landlord landlords renter renters shopper shoppers taxpayers
  billionaire millionaire nominee frontrunner front-runner contender hopeful newcomer incumbent conservatives progressives moderates liberal liberals evangelicals
  ngos opposition christians muslims jews catholics protestants hindus europeans africans asians latinos hispanics`,
);
