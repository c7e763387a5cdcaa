/** Which professions serve which needs, where the need doesn't name the profession itself (S11). */

/** A word, several in a row, or the beginning of a word (with a star). Without accents, in lower case. */
type Phrase = string;

export type Service = { readonly professions: readonly Phrase[]; readonly needs: readonly Phrase[] };

export const SERVICES: readonly Service[] = [
  {
    professions: ['cpa', 'accountant', 'bookkeep*', 'tax', 'auditor'],
    needs: ['account*', 'bookkeep*', 'books', 'cpa', 'tax', 'taxes', 'audit*', 'balance sheet'],
  },
  {
    professions: ['attorney', 'lawyer', 'solicitor', 'legal', 'notary'],
    needs: [
      'attorney',
      'lawyer',
      'legal*',
      'contract',
      'lawsuit',
      'sue',
      'dispute',
      'trademark',
      'partnership',
    ],
  },
  {
    professions: ['estate plan*', 'estate attorney', 'estate lawyer', 'notary'],
    needs: ['a will', 'last will', 'testament', 'estate', 'inherit*', 'succession', 'power of attorney'],
  },
  { professions: ['payroll', 'bookkeep*'], needs: ['payroll', 'wages', 'pay slip', 'salaries'] },
  {
    professions: ['hr', 'human resources', 'recruit*', 'staffing', 'people partner'],
    needs: ['hire', 'hiring', 'recruit*', 'staff', 'staffing', 'employee', 'handbook', 'first manager', 'hr'],
  },
  {
    professions: ['it', 'software', 'computer', 'web', 'systems', 'developer', 'network*', 'cyber*'],
    needs: [
      'network*',
      'computer',
      'software',
      'website',
      'server',
      'laptop',
      'e-mail system',
      'cyber*',
      'hack*',
      'backup',
    ],
  },
  {
    professions: ['banker', 'bank', 'lender', 'loan', 'mortgage', 'credit'],
    needs: ['loan', 'credit', 'mortgage', 'financing', 'refinanc*', 'bank', 'line of credit'],
  },
  {
    professions: ['insurance', 'insurer', 'underwriter'],
    needs: ['insur*', 'cover', 'coverage', 'policy', 'liability', 'claim', 'premium'],
  },
  {
    professions: ['financial', 'wealth', 'investment', 'pension', 'retirement'],
    needs: ['invest*', 'pension', 'retirement', 'savings', 'nest egg', 'portfolio', '401k'],
  },
  {
    professions: ['realtor', 'real estate', 'broker', 'leasing', 'property'],
    needs: [
      'lease',
      'premises',
      'office space',
      'bigger office',
      'second location',
      'house',
      'apartment',
      'property',
    ],
  },
  {
    professions: ['architect*', 'drafts*'],
    needs: ['architect*', 'floor plan', 'building permit', 'extension', 'conversion'],
  },
  {
    professions: [
      'contractor',
      'builder',
      'construction',
      'carpent*',
      'roof*',
      'plumb*',
      'electric*',
      'handyman',
    ],
    needs: [
      'contractor',
      'builder',
      'build',
      'renovat*',
      'remodel*',
      'roof*',
      'plumb*',
      'electrician',
      'carpent*',
      'entrance',
      'ramp',
    ],
  },
  {
    professions: ['interior*', 'decorat*'],
    needs: ['interior*', 'decorat*', 'waiting room', 'furnish*', 'furniture'],
  },
  {
    professions: ['marketing', 'advertis*', 'public relations', 'copywriter', 'brand*'],
    needs: ['marketing', 'advertis*', 'brochure', 'campaign', 'brand*', 'social media', 'press'],
  },
  { professions: ['franchis*'], needs: ['franchis*'] },
  {
    professions: ['coach', 'consultant', 'adviser', 'advisor'],
    needs: ['coach', 'coaching', 'strategy', 'business plan'],
  },
  { professions: ['dentist', 'orthodont*'], needs: ['dentist', 'tooth', 'teeth', 'braces'] },
  {
    professions: ['doctor', 'physician', 'physiotherap*', 'chiropract*'],
    needs: ['doctor', 'physician', 'back pain', 'physiotherap*', 'knee', 'shoulder'],
  },
  { professions: ['travel*'], needs: ['travel*', 'trip', 'cruise', 'vacation', 'honeymoon'] },
  {
    professions: ['cater*', 'restaurant', 'chef'],
    needs: ['cater*', 'banquet', 'reception', 'anniversary dinner'],
  },
  { professions: ['florist'], needs: ['flowers', 'bouquet', 'wreath'] },
  { professions: ['vet', 'veterinar*'], needs: ['vet', 'veterinar*', 'puppy', 'dog', 'cat'] },
  { professions: ['mover', 'moving'], needs: ['mover', 'moving', 'removal'] },
  { professions: ['clean*', 'janitor*'], needs: ['clean*', 'janitor*'] },
  {
    professions: ['security', 'alarm', 'locksmith'],
    needs: ['alarm', 'burglar*', 'break-in', 'lock', 'locksmith'],
  },
  { professions: ['print*', 'sign*'], needs: ['printer', 'printing', 'flyer', 'business card', 'signage'] },
];
