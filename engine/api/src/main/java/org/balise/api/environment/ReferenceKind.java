package org.balise.api.environment;

import java.util.List;
import java.util.Map;

/** The tables of reference data, with the figures that an entry of each may hold. */
public enum ReferenceKind {
    /** A place with its electricity. */
    ZONE("zone"),
    /** A data centre, or a sort of one. */
    SITE("site"),
    ACCELERATOR("accelerator"),
    PROCESSOR("processor"),
    /** Hardware that is made. */
    HARDWARE("hardware"),
    /** A model, or a class of models, by its parameters. */
    MODEL("model"),
    /** Something else than text that a model makes. */
    MEDIUM("medium"),
    /** What one option of a question means in numbers, or what stands for a missing answer. */
    ANSWER("answer"),
    /** A coefficient of a formula. */
    CONSTANT("constant"),
    /** What an amount is compared with, for people. */
    EQUIVALENCE("equivalence");

    private final String code;

    ReferenceKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The figures allowed and their units; empty when an entry has one figure named {@code value}, in any unit. */
    public Map<String, Unit> figures() {
        return switch (this) {
            case ZONE ->
                Map.of(
                        "carbon-life-cycle", Unit.GRAM_CO2E_PER_KILOWATT_HOUR,
                        "carbon-direct", Unit.GRAM_CO2E_PER_KILOWATT_HOUR,
                        "carbon-marginal", Unit.GRAM_CO2E_PER_KILOWATT_HOUR,
                        "minerals", Unit.KILOGRAM_SB_PER_KILOWATT_HOUR,
                        "fossil-energy", Unit.MEGAJOULE_PER_KILOWATT_HOUR,
                        "primary-energy", Unit.MEGAJOULE_PER_KILOWATT_HOUR,
                        "water-off-site", Unit.LITRE_PER_KILOWATT_HOUR);
            case SITE -> Map.of("pue", Unit.RATIO, "water-on-site", Unit.LITRE_PER_KILOWATT_HOUR);
            case ACCELERATOR ->
                Map.of(
                        "power", Unit.WATT,
                        "memory", Unit.GIGABYTE,
                        "throughput", Unit.TERAFLOPS,
                        "idle-power", Unit.WATT);
            case PROCESSOR -> Map.of("power", Unit.WATT, "power-per-core", Unit.WATT_PER_CORE);
            case HARDWARE ->
                Map.of(
                        "carbon", Unit.KILOGRAM_CO2E,
                        "minerals", Unit.KILOGRAM_SB,
                        "primary-energy", Unit.MEGAJOULE);
            case MODEL -> Map.of("total", Unit.BILLION_PARAMETERS, "active", Unit.BILLION_PARAMETERS);
            case MEDIUM -> Map.of("energy", Unit.WATT_HOUR);
            case ANSWER, CONSTANT, EQUIVALENCE -> Map.of();
        };
    }

    /** The figures that an entry cannot do without. */
    public List<String> required() {
        return switch (this) {
            case ZONE -> List.of("carbon-life-cycle");
            case SITE -> List.of("pue", "water-on-site");
            case ACCELERATOR -> List.of("power");
            case HARDWARE -> List.of("carbon");
            case MODEL -> List.of("total", "active");
            case MEDIUM -> List.of("energy");
            case PROCESSOR, ANSWER, CONSTANT, EQUIVALENCE -> List.of();
        };
    }
}
