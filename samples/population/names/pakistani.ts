import { words } from './naming.ts';
import type { BinarySex, Naming } from './naming.ts';

const GIVEN: Readonly<Record<BinarySex, readonly string[]>> = {
  FEMALE: words(`
    Fatima Aisha Zainab Maryam Khadija Sana Hafsa Amina Sadia Nadia Shazia Rukhsana Nasreen Samina Yasmin
    Farah Saima Rabia Sumaira Bushra Asma Uzma Noreen Parveen Tahira Shabana Zara Inaya Aleena Hira Iqra
    Laiba Mahnoor Areeba Eman Anaya Zoya Safa Haniya Sidra Mehwish Nimra Tayyaba Alisha Humaira
    Shaista Rizwana Ghazala Naila Robina Kiran Sobia Faiza Nazia Rehana Zakia Salma Najma Razia Hajra
    Sumayyah Asiya Ruqayyah Noor Minahil Aqsa Bisma Rimsha Wajiha`),
  MALE: words(`
    Mohammed Ali Ahmed Hassan Usman Omar Bilal Imran Ibrahim Adnan Asif Tariq Kashif Zeeshan Hamza Abdullah
    Yusuf Umar Haris Faisal Amir Shahid Khalid Nadeem Sajid Waqas Arslan Junaid Salman Rizwan Farhan Kamran
    Naveed Javed Zahid Arif Rashid Majid Tahir Waseem Nasir Shabir Qasim Danish Ismail Zain Rayyan Musa
    Eesa Zakariya Isa Ayaan Hashim Talha Saad Shoaib Iqbal Akhtar Mahmood Pervez Sohail Yasir Atif Babar
    Ejaz Ghulam Habib Karim Latif Munir Noman Rafiq Saleem Sultan Wahid`),
};

const FAMILY = words(`
  Khan Hussain Ahmed Ali Mahmood Iqbal Akhtar Shah Malik Rehman Mirza Butt Chaudhry Sheikh Qureshi Raja
  Ashraf Aslam Aziz Bashir Hanif Haq Hassan Hayat Ibrahim Ismail Javed Kausar Khalid Latif Majid Mehmood
  Mohammed Mughal Munir Nawaz Nazir Rafiq Rashid Rasool Riaz Sadiq Saeed Saleem Sarwar Shafiq Siddique
  Sharif Sultan Tariq Yaqoob Yasin Yousaf Zaman Zafar Awan Bhatti Dar Gill Janjua Kayani Khokhar Abbasi
  Ansari Baig Durrani Farooq Gondal Hashmi Jamil Kiani Lodhi Minhas Niazi Paracha Rajput Saddique Tanveer
  Usmani Warraich Zia Anwar Arshad Ayub Bukhari Farid Gul Ilyas Karim Liaqat Mansoor Naseem Pervaiz Qadir`);

/** Naming with Begum and Bibi, Mohammed before a man's own name, and few family names. */
export const PAKISTANI: Naming = {
  community: 'PAKISTANI',
  given: (random, sex) => {
    const own = random.pickSkewed(GIVEN[sex], 2);
    if (sex === 'MALE' && random.chance(0.25) && own !== 'Mohammed') return `Mohammed ${own}`;
    return own;
  },
  family: (random) => random.pickSkewed(FAMILY, 2),
  borne: (family, sex, random) =>
    sex === 'FEMALE' && random.chance(0.18)
      ? random.pickSkewed(['Begum', 'Bibi', 'Akhtar', 'Kausar', 'Parveen'])
      : family,
};
