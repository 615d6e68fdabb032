import { joined, words } from './naming.ts';
import type { BinarySex, Naming } from './naming.ts';

const CHRISTIAN: Readonly<Record<BinarySex, readonly string[]>> = {
  FEMALE: words(`
    Grace Blessing Esther Mary Comfort Patience Joy Mercy Victoria Deborah Ruth Faith Favour Precious Gloria Abigail
    Sarah Hannah Rebecca Florence Charity Peace Gift Princess Miracle Naomi Priscilla Vivian Juliana Beatrice`),
  MALE: words(`
    Emmanuel Samuel Daniel David Michael Joseph Isaac Joshua Gabriel Prince Victor Peter Paul Stephen Solomon
    Francis Godwin Felix Kingsley Kelvin Moses Elijah Benjamin Sunday Ebenezer Richard Eric Raphael Bright Nathaniel`),
};
const DAY_NAMES: Readonly<Record<BinarySex, readonly string[]>> = {
  FEMALE: words(
    'Ama Akua Abena Adwoa Yaa Efua Esi Akosua Afia Chioma Ngozi Adaeze Ifeoma Nkechi Amaka Funmilayo Bukola Folake Titilayo Yewande',
  ),
  MALE: words(
    'Kofi Kwame Kwaku Kojo Yaw Kwabena Kwasi Chinedu Emeka Obinna Ikenna Uche Tunde Babatunde Olumide Segun Femi Kunle Dayo Wale',
  ),
};

const FAMILY = [
  ...words(`
    Mensah Owusu Boateng Osei Asante Appiah Addo Amoah Antwi Agyemang Danso Frimpong Gyamfi Asare Darko Ofori
    Yeboah Sarpong Ansah Bonsu Opoku Acheampong Okafor Okonkwo Eze Nwosu Okoro Obi Nwankwo Chukwu Onyeka Igwe
    Okeke Uzor Balogun Adeyemi Bello Lawal Salami Bangura Kamara Sesay Koroma Conteh Turay Jalloh Diallo Bah
    Ceesay Jallow Touray Sowe Abubakar Musa Yakubu Danjuma`),
  ...joined(
    words('Ade Ola Olu Ayo Ogun Oye Ige Akin Omo Fa'),
    words('bayo yinka wale kunle dele tunji sanya leke bisi mola gbemi niyi'),
  ),
];

/** Akan, Yoruba, Igbo and Mende naming: a Christian name and a day or house name in either order. */
export const WEST_AFRICAN: Naming = {
  community: 'WEST_AFRICAN',
  given: (random, sex) => {
    const christian = random.pickSkewed(CHRISTIAN[sex], 1.6);
    const house = random.pickSkewed(DAY_NAMES[sex], 1.4);
    if (random.chance(0.35)) return `${christian} ${house}`;
    return random.chance(0.4) ? house : christian;
  },
  family: (random) => random.pickSkewed(FAMILY, 1.7),
  borne: (family) => family,
};
