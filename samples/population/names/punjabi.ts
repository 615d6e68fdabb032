import { joined, words } from './naming.ts';
import type { Naming } from './naming.ts';

const GIVEN = joined(
  words('Har Man Gur Jas Sukh Bal Kul Am Sat Nav Par Raj Kir Jag Dal Sim Ran Inder Tej Lakh'),
  words('preet jit deep inder want pal vir meet leen jeet'),
);
const GIVEN_ALSO = words(`
  Simran Kiran Jasmine Arjun Rohan Dilraj Anmol Asha Priya Ravi Sunny Karan Rajan Aman Mandeep Jaspreet
  Harpreet Gurpreet Kulwinder Sukhdev Balbir Surjit Daljit Ranjit Amrit Tara Kavita Neha Meera Sonia`);

const FAMILY = words(`
  Singh Kaur Gill Dhillon Sandhu Sidhu Grewal Johal Bains Dosanjh Sohal Mann Atwal Bal Cheema Chahal Dhaliwal
  Dhanda Gosal Hayer Heer Kang Khangura Khera Lalli Mahal Mander Nagra Nijjar Pannu Purewal Randhawa Rai Sahota
  Samra Sangha Sanghera Sekhon Shergill Sihota Takhar Thandi Toor Uppal Virk Aujla Bassi Bhogal Birdi Channa
  Deol Flora Ghuman Hundal Jagpal Kalsi Lidder Matharu Notay Phull Rehal Sagoo Tatla Ubhi Wahiwala Kumar Sharma
  Patel Verma Chopra Kapoor Malhotra Bhatt Desai Joshi Mehta Shah Parmar Chauhan Solanki Rathod`);

/** Sikh and other Punjabi naming: unisex given names, Singh and Kaur as middle or only family name. */
export const PUNJABI: Naming = {
  community: 'PUNJABI',
  given: (random, sex) => {
    const own = random.chance(0.35)
      ? random.pickSkewed(GIVEN_ALSO, 1.6)
      : random.pickSkewed(GIVEN, 1.8);
    return random.chance(0.5) ? `${own} ${sex === 'MALE' ? 'Singh' : 'Kaur'}` : own;
  },
  family: (random) => random.pickSkewed(FAMILY, 2.2),
  borne: (family, sex) => {
    if (family === 'Singh' || family === 'Kaur') return sex === 'MALE' ? 'Singh' : 'Kaur';
    return family;
  },
};
