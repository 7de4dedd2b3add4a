package org.balise.api.environment;

import java.util.Arrays;
import java.util.Optional;

/** The units of quantities and of reference figures. A number never travels without one. */
public enum Unit {
    KILOWATT_HOUR("kWh"),
    WATT_HOUR("Wh"),
    WATT("W"),
    KILOGRAM_CO2E("kgCO2e"),
    KILOGRAM_SB("kgSb"),
    GRAM_SB("gSb"),
    MEGAJOULE("MJ"),
    LITRE("L"),
    GRAM_CO2E_PER_KILOWATT_HOUR("gCO2e/kWh"),
    KILOGRAM_SB_PER_KILOWATT_HOUR("kgSb/kWh"),
    MEGAJOULE_PER_KILOWATT_HOUR("MJ/kWh"),
    LITRE_PER_KILOWATT_HOUR("L/kWh"),
    WATT_HOUR_PER_TOKEN("Wh/jeton"),
    SECOND_PER_TOKEN("s/jeton"),
    WATT_HOUR_PER_KILOTOKEN("Wh/1000 jetons"),
    WATT_HOUR_PER_TERABYTE_HOUR("Wh/(To·h)"),
    WATT_PER_CORE("W/coeur"),
    CORE("coeur"),
    CORE_HOUR("coeur·h"),
    WATT_PER_GIGABYTE("W/Go"),
    GIGABYTE("Go"),
    TERABYTE("To"),
    KILOWATT_HOUR_PER_GIGABYTE("kWh/Go"),
    TERAFLOPS("TFLOPS"),
    BILLION_PARAMETERS("G paramètres"),
    BIT("bit"),
    TOKEN("jeton"),
    MEGATOKEN("Mjeton"),
    TOKEN_PER_SECOND("jeton/s"),
    SECOND("s"),
    REQUEST("requête"),
    REQUEST_PER_PERSON_DAY("requête/(personne·jour)"),
    CALL("appel"),
    PERSON("personne"),
    SERVER("serveur"),
    ACCELERATOR("accélérateur"),
    HOUR("h"),
    DAY("jour"),
    YEAR("an"),
    MONTH("mois"),
    DOLLAR("$"),
    DOLLAR_PER_KILOWATT_HOUR("$/kWh"),
    DOLLAR_PER_TONNE("$/t"),
    KILOGRAM_CO2E_PER_KILOMETRE("kgCO2e/km"),
    KILOWATT_HOUR_PER_KILOMETRE("kWh/km"),
    KILOMETRE("km"),
    PERCENT("%"),
    RATIO("1");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    /** The code used in files. */
    public String code() {
        return code;
    }

    /** The unit of that code. */
    public static Optional<Unit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }
}
