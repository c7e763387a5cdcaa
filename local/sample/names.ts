/** First and last names of many cultures, combined at random: nobody here is anybody. */
import type { Dice } from './dice';

type Culture = {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** The family name stands first. */
  readonly isFamilyFirst?: boolean;
};

const words = (text: string): string[] => text.split(' ').map((word) => word.replaceAll('_', ' '));

const CULTURES: readonly Culture[] = [
  {
    given: words('Hazel Wendell Marian Clifton Odette Russell Lorna Barrett Greta Dwight Paige Emmett'),
    family: words(
      'Thistlewood Marlowe Pennock Ashgrove Wexcombe Harrowgate Lindell Brackenridge Tolliver Sedgewick',
    ),
  },
  {
    given: words('Siobhán Cormac Gráinne Eoin Róisín Donal Aoife Fergal Caoimhe Declan'),
    family: words(
      "O'Mulrooney O’Shaughlin McGarrity Ní_Cheallaigh O'Dunphy Mac_Giolla Tierney-Walsh McAnulty",
    ),
  },
  {
    given: words('Lucía Joaquín Inés Rodrigo Pilar Hernán Itzel Ramiro Consuelo Nicolás Xiomara Adrián'),
    family: words(
      'García_Robledo Peñaloza Quispe_Mamani Ibáñez_Luna Zúñiga Maldonado_Rey Castañeda Urrutia Bermúdez',
    ),
  },
  {
    given: words('Thaís Caetano Conceição João Luíza Anselmo Iracema Otávio'),
    family: words('de_Almeida_Prado Gonçalves Figueirôa Assunção dos_Anjos Magalhães Brandão'),
  },
  {
    given: words('Åse Bjørn Signe Håkon Þórdís Øystein Ylva Mikkel Aino Väinö Ragnhild Jökull'),
    family: words('Lindqvist Østergård Nyström Hålogaland Jónsdóttir Mäkelä Søndergaard Bjørnstad Hyvönen'),
  },
  {
    given: words('Małgorzata Zdeněk Żaneta Bogdan Ilinca Jiří Snežana Tibor Dragica Łukasz Ionuţ Zsófia'),
    family: words(
      'Wiśniewska Dvořáček Kovačević Szczepański Popescu-Iordan Novotný Brâncoveanu Kőszegi Jabłoński',
    ),
  },
  {
    given: words(
      'Jürgen Annegret Käthe Florian Zoë Maarten Liesbeth Élodie Gaël Thérèse Benoît Ruggero Fiammetta',
    ),
    family: words(
      'Grünfelder Weißmann van_den_Heuvel Lefèvre Desrosiers Bellincioni von_Aschbach Château-Martin De_Smedt',
    ),
  },
  {
    given: words(
      'Ananya Harish Kavita Devendra Lakshmi Farhan Meenal Gurpreet Ishaan Padma Rukhsana Sanjeev',
    ),
    family: words(
      'Venkataraghavan Chaudhary Mukhopadhyay Gill-Sandhu Deshpande Iyengar Siddiqui Kulkarni Bhattarai',
    ),
  },
  {
    given: words('Nadia Khalid Samira Youssef Layla Tariq Hanan Idris Maryam Bilal Zaynab Suhayl'),
    family: words(
      'al-Harrani Ben_Khalifa El-Mansoury Haddadin Abu_Rashid Bouazizi al-Tamimi Farouk_Aziz Qabbani',
    ),
  },
  {
    given: words(
      'Chidinma Kwabena Amara Tendai Wanjiru Oluwaseun Zanele Mamadou Fatoumata Lerato Abebe Ifeanyi',
    ),
    family: words(
      'Okonjo-Bello Asante-Mensah Mwangi_Kariuki Dlamini Adéyẹmí Traoré Nkomo Tesfamariam Chukwuemeka Diallo',
    ),
  },
  {
    given: words('Wei-Ling Jianhong Xiuying Zhiming Yuchen Meifang Guoqiang Haoran'),
    family: words('Zhao Ouyang Shen Lü Fang Xie Situ Deng'),
    isFamilyFirst: true,
  },
  {
    given: words('Haruka Kenta Chiyo Ryōsuke Misaki Takumi Ayano Jun-seo Ha-eun Min-jae Soo-ah Dong-wook'),
    family: words('Morinaga Ōtsuka Kurosawa Fujimura Baek Namgung Seo Hwang Yoon Ishibashi'),
  },
  {
    given: words('Thị_Hương Quang Bích_Ngọc Đức Somchai Malee Jasmin Rizal Analyn Kanoa Leilani Teuila'),
    family: words('Phạm Đặng Nguyễn_Hoàng Srisawat Dimaculangan Kealoha Tuimavave Bautista Wongsakul Lạc'),
  },
  {
    given: words('Eleni Stavros Aysel Emre Shirin Farhad Ketevan Davit Noa Yael Ariel Anahit'),
    family: words(
      'Papadimitriou Karagiannis Çelikoğlu Yıldırım Tehrani Gelashvili Ben-Artzi Hakobyan Rosenzweig Şimşek',
    ),
  },
];

/**
 * A person's name; the name in plain letters, for an address; what they are called; the family name, '' where
 * there is none.
 */
export type Name = {
  readonly full: string;
  readonly latin: string;
  readonly called: string;
  readonly family: string;
};

const singular = (full: string, latin: string, called: string): Name => ({ full, latin, called, family: '' });

/** Names that no combination gives: one word only, or in their own script. */
const SINGULAR: readonly Name[] = [
  singular('Wulandari', 'wulandari', 'Wulandari'),
  singular('Sutrisna', 'sutrisna', 'Sutrisna'),
  singular('Nilofar', 'nilofar', 'Nilofar'),
  singular('Thiruvalluvan', 'thiruvalluvan', 'Thiru'),
  singular('沈 思远', 'siyuan.shen', 'Siyuan'),
  singular('歐陽 曉彤', 'hiutung.auyeung', 'Hiu-tung'),
  singular('森永 さくら', 'sakura.morinaga', 'Sakura'),
  singular('남궁 서윤', 'seoyun.namgung', 'Seo-yun'),
  singular('Ольга Черниченко', 'olha.chernychenko', 'Olha'),
  singular('سميرة القباني', 'samira.qabbani', 'Samira'),
  singular('יעל רוזנצוויג', 'yael.rosenzweig', 'Yael'),
  singular('Ελένη Καραγιάννη', 'eleni.karagianni', 'Eleni'),
];

const SPELLINGS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
};

/** Plain lower-case Latin letters, for an address: "Østergård" is "ostergard". */
const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[øłßþđıæ]/g, (letter) => SPELLINGS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** Names that haven't been given to anybody yet. */
export type NameBook = {
  readonly next: () => Name;
  /** Somebody of the same family, where the book has one left. */
  readonly relativeOf: (name: Name) => Name;
};

/** A book of some 1,500 names, each given once. */
export function openNameBook(dice: Dice): NameBook {
  const combined = CULTURES.flatMap((culture) =>
    culture.given.flatMap((first) => culture.family.map((last) => combine(first, last, culture))),
  );
  const singular = dice.shuffle(SINGULAR);
  // A name of its own kind in every thirty, so that they are met but don't crowd.
  const left = dice.shuffle(combined).flatMap((name, index) => {
    const special = index % 30 === 29 ? singular.pop() : undefined;
    return special ? [name, special] : [name];
  });
  const take = (position: number): Name => {
    const [name] = left.splice(Math.max(position, 0), 1);
    if (!name) throw new Error('The book has no name left');
    return name;
  };
  return {
    next: () => take(0),
    relativeOf: ({ family }) => take(left.findIndex((name) => name.family === family)),
  };
}

const combine = (first: string, last: string, { isFamilyFirst = false }: Culture): Name => ({
  full: isFamilyFirst ? `${last} ${first}` : `${first} ${last}`,
  latin: `${plainLetters(first)}.${plainLetters(last)}`,
  called: first,
  family: last,
});
