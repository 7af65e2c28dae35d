package org.betweensessions.web.platform;

import java.util.Set;

/** The names that the time zone database keeps for old data only: each place has another name in its table of countries. */
final class OldZoneNames {
    private static final Set<String> REGIONS = Set.of("Brazil", "Canada", "Chile", "Mexico");
    private static final Set<String> NAMES = Set.of("""
            Africa/Asmera Africa/Timbuktu America/Argentina/ComodRivadavia America/Atka America/Buenos_Aires
            America/Catamarca America/Coral_Harbour America/Cordoba America/Ensenada America/Fort_Wayne
            America/Godthab America/Indianapolis America/Jujuy America/Knox_IN America/Louisville
            America/Mendoza America/Montreal America/Nipigon America/Pangnirtung America/Porto_Acre
            America/Rainy_River America/Rosario America/Santa_Isabel America/Shiprock America/Thunder_Bay
            America/Virgin America/Yellowknife Antarctica/South_Pole Asia/Ashkhabad Asia/Calcutta
            Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Dacca Asia/Harbin Asia/Istanbul Asia/Kashgar
            Asia/Katmandu Asia/Macao Asia/Rangoon Asia/Saigon Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang
            Asia/Ulan_Bator Atlantic/Faeroe Atlantic/Jan_Mayen Australia/ACT Australia/Canberra Australia/Currie
            Australia/LHI Australia/NSW Australia/North Australia/Queensland Australia/South Australia/Tasmania
            Australia/Victoria Australia/West Australia/Yancowinna Europe/Belfast Europe/Kiev Europe/Nicosia
            Europe/Tiraspol Europe/Uzhgorod Europe/Zaporozhye Pacific/Enderbury Pacific/Johnston Pacific/Ponape
            Pacific/Samoa Pacific/Truk Pacific/Yap
            """.split("\\s+"));

    private OldZoneNames() {}

    static boolean contain(String zone) {
        return NAMES.contains(zone) || REGIONS.contains(zone.replaceFirst("/.*", ""));
    }
}
