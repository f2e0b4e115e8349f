"""English words for countries, their people and great cities, which are nobody's names."""

from workbench.text.english_tokens import listed

PLACES = listed(
    """China Chinese Taiwan Taiwanese Hong Kong Hongkonger Hongkongers Macau Macao Tibet Tibetan
    Tibetans Xinjiang Uyghur Uyghurs Mongolia Mongolian Kazakh Kazakhs Kazakhstan Kyrgyz
    Kyrgyzstan Uzbek Uzbekistan Tajik Tajikistan Turkmen Turkmenistan Afghan Afghanistan
    Pakistan Pakistani India Indian Indians Nepal Nepali Nepalese Bhutan Bangladesh
    Bangladeshi Lanka Lankan Maldives Japan Japanese Korea Korean Koreans Vietnam Vietnamese
    Laos Lao Cambodia Cambodian Thailand Thai Thais Myanmar Burma Burmese Malaysia Malaysian
    Singapore Singaporean Indonesia Indonesian Philippine Philippines Filipino Filipinos
    Brunei Timor Australia Australian Australians Zealand Fiji Solomon Islands Vanuatu Samoa
    Tonga Papua Guinea America American Americans US U.S USA Canada Canadian Canadians Mexico
    Mexican Cuba Cuban Panama Honduras Nicaragua Guatemala Salvador Haiti Jamaica Brazil
    Brazilian Argentina Argentine Chile Chilean Peru Peruvian Colombia Colombian Venezuela
    Venezuelan Ecuador Bolivia Paraguay Uruguay Britain British Briton Britons UK England
    English Scotland Scottish Wales Welsh Ireland Irish France French Germany German Germans
    Italy Italian Italians Spain Spanish Portugal Portuguese Netherlands Dutch Belgium Belgian
    Luxembourg Switzerland Swiss Austria Austrian Denmark Danish Norway Norwegian Sweden
    Swedish Finland Finnish Iceland Estonia Estonian Latvia Latvian Lithuania Lithuanian
    Poland Polish Czech Czechia Slovak Slovakia Hungary Hungarian Romania Romanian Bulgaria
    Bulgarian Greece Greek Greeks Serbia Serbian Croatia Slovenia Bosnia Kosovo Albania
    Macedonia Montenegro Moldova Ukraine Ukrainian Ukrainians Belarus Belarusian Russia
    Russian Russians Georgia Georgian Armenia Armenian Azerbaijan Turkey Turkish Türkiye Syria
    Syrian Syrians Lebanon Lebanese Israel Israeli Israelis Palestine Palestinian Palestinians
    Gaza Jordan Iraq Iraqi Iran Iranian Iranians Saudi Arabia Arab Emirates UAE Qatar Qatari
    Kuwait Bahrain Oman Yemen Yemeni Egypt Egyptian Libya Libyan Tunisia Algeria Morocco Sudan
    Sudanese Ethiopia Ethiopian Eritrea Somalia Kenya Kenyan Uganda Rwanda Tanzania Zambia
    Zimbabwe Mozambique Angola Namibia Botswana Nigeria Nigerian Ghana Senegal Mali Niger
    Congo Congolese Cameroon Chad Gabon Africa African Africans Asia Asian Asians Europe
    European Europeans Western Eastern Northern Southern North South East West Middle Pacific
    Atlantic Arctic EU UN NATO ASEAN G7 G20 BRICS Beijing Shanghai Guangzhou Shenzhen Tianjin
    Chongqing Wuhan Taipei Kaohsiung Washington York Angeles Francisco London Paris Berlin
    Brussels Geneva Moscow Kyiv Kiev Tokyo Osaka Seoul Pyongyang Delhi Mumbai Bangkok Hanoi
    Manila Jakarta Sydney Canberra Ottawa Toronto Vancouver Tehran Jerusalem Kremlin Mandarin
    Cantonese Nobel Olympic Olympics"""
)
