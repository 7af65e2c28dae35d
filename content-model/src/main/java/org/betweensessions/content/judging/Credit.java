package org.betweensessions.content.judging;

import java.math.BigInteger;
import java.util.Collection;

/**
 * An exact, reduced, non-negative fraction. One decision earns 0 to 1; sums over decisions may be larger. No floating point.
 *
 * @param numerator 0 or more
 * @param denominator 1 or more
 */
public record Credit(long numerator, long denominator) implements Comparable<Credit> {
    public static final Credit NONE = new Credit(0, 1);
    public static final Credit HALF = new Credit(1, 2);
    public static final Credit FULL = new Credit(1, 1);

    public Credit {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("Not a credit: " + numerator + "/" + denominator);
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    public Credit plus(Credit other) {
        return new Credit(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /** @param divisor 1 or more */
    public Credit dividedBy(int divisor) {
        return new Credit(numerator, Math.multiplyExact(denominator, (long) divisor));
    }

    public static Credit sum(Collection<Credit> credits) {
        return credits.stream().reduce(NONE, Credit::plus);
    }

    @Override
    public int compareTo(Credit other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    /** Credit as one writes it by hand, for example 4½ or 2 5/12. */
    public String written() {
        long whole = numerator / denominator;
        long rest = numerator % denominator;
        if (rest == 0) {
            return Long.toString(whole);
        }
        String fraction = switch (rest + "/" + denominator) {
            case "1/2" -> "½";
            case "1/3" -> "⅓";
            case "2/3" -> "⅔";
            case "1/4" -> "¼";
            case "3/4" -> "¾";
            case "1/6" -> "⅙";
            case "5/6" -> "⅚";
            case "1/8" -> "⅛";
            case "3/8" -> "⅜";
            case "5/8" -> "⅝";
            case "7/8" -> "⅞";
            default -> (whole == 0 ? "" : "\u00a0") + rest + "/" + denominator;
        };
        return whole == 0 ? fraction : whole + fraction;
    }

    /** To one decimal, a half up, for figures that stand in a column: 22 13/60 is 22.2. */
    public String rounded() {
        long tenths =
                Math.addExact(Math.multiplyExact(numerator, 20L), denominator) / Math.multiplyExact(denominator, 2L);
        return tenths / 10 + "." + tenths % 10;
    }

    /** For example {@code 0}, {@code 1}, {@code 3/4}, {@code 7/2}. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
