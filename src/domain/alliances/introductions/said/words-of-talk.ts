/** Words that stand in a jotted line beside a name, or where nobody is named at all (S21). */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Before a name they say whose relation it is: "his sister Eve". */
export const POSSESSIVES = words('his her their my our your a an another');
/** Whose meaning hangs on whoever was named before. */
export const OF_WHOM_BEFORE = words('his her their');

/** What somebody is told to do with a name, or how the name came up: it is no part of it. */
export const LEADS = words(
  'lunch coffee breakfast dinner meeting golf call contact ring phone text meet try ask add see also and plus or maybe perhaps possibly then with to for reach out speak talk introduce introduced introduces knows met mentioned suggested suggests recommended recommends referred gave named',
);

/** They begin a sentence, or stand for somebody: no name begins with one. */
export const NO_NAMES = words(
  "someone somebody anyone anybody everyone everybody nobody nothing none names name people person persons couple family friend friends neighbor neighbour neighbors neighbours colleague colleagues coworker coworkers boss he she they we i it you yes no not never maybe later soon tbd tba unknown asked asks wants wanted would could might may has have had is was said says told didn’t didn't doesn’t doesn't won’t won't can’t can't please waiting list lists referral referrals emailed emails sent sends sending send follow check next ok okay thanks thank done good great fine linkedin facebook instagram first second one two three four five six several some many few more other others both all this that these those there here thinks thinking promised promises needs will",
);

/** Behind a first name alone they say that it was a name: "Tom from church", "Tom, who sells boats". */
export const CONNECTORS = words(
  'from at the who whose a an his her in with via is works owns runs sells lives near next across of whom wants needs has knows',
);

/** With them begins when to call, or what somebody is called besides: no trade does. */
export const NO_TRADES = words(
  'on after before until till through thru by since about around during next last today tomorrow monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december aka née nee formerly alias call ring text phone email not do and or with w already looking sp facebook linkedin instagram',
);

/** They stand within a name, in small letters. */
export const PARTICLES = words(
  'van von de der den del della da di dos do du le la el al ter ten bin ibn zu zum af av st',
);

/** A title alone is nobody's name. */
export const TITLES = words(
  'mr mrs ms miss dr prof rev fr sr sir madam judge rabbi pastor father sister captain herr frau',
);

/** Behind an "and" they make a company of it: "Baxter & Sons". */
export const COMPANY_ENDS = words(
  'sons son daughters co company partners associates brothers bros sisters friends cie sohn söhne',
);

/** People known by what they are to somebody, without a name: "and wife". */
export const RELATIONS = words(
  'wife husband spouse son daughter brother sister mother father mom dad parents kids children cousin uncle aunt nephew niece friend friends neighbor neighbour colleague partner family',
);

/** Words of trades and companies: two words in capitals with one of them are no second name. */
export const TRADES = words(
  'officer manager agent broker planner advisor adviser director owner consultant engineer lawyer attorney dentist doctor nurse teacher realtor accountant insurance bank banking law group inc llc llp pllc plc ltd gmbh co corp corporation company services service partners associates university college school church club estate real loan loans financial finance mortgage sales marketing tax homes home builder builders construction architect designer developer studio center centre clinic dental medical health care consulting capital wealth investments foundation county city bakery cafe restaurant auto motors realty properties property president vice chief executive senior junior assistant coach therapist contractor electrician plumber',
);

/** A word as these lists have it: in small letters, without the signs around it. */
export const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
