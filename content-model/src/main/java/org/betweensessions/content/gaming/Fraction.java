package org.betweensessions.content.gaming;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import org.betweensessions.content.judging.Credit;

/** An exact, reduced fraction of any sign and size; rounded only when it is printed. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0, 1);
    static final Fraction ONE = of(1, 1);

    Fraction {
        if (denominator.signum() < 1) {
            throw new IllegalArgumentException("A denominator is 1 or more, was: " + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(Credit credit) {
        return of(credit.numerator(), credit.denominator());
    }

    /** @param values at least one */
    static Fraction mean(Collection<Fraction> values) {
        return sum(values).over(of(values.size(), 1));
    }

    static Fraction sum(Collection<Fraction> values) {
        return values.stream().reduce(ZERO, Fraction::plus);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException when the other is 0 */
    Fraction over(Fraction other) {
        if (other.numerator.signum() == 0) {
            throw new ArithmeticException("Nothing is divided by 0");
        }
        Fraction turned = new Fraction(
                other.denominator.multiply(BigInteger.valueOf(other.numerator.signum())), other.numerator.abs());
        return times(turned);
    }

    Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    boolean atMost(Fraction limit) {
        return compareTo(limit) <= 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The square root, with three decimals. */
    String root() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64)
                .setScale(3, RoundingMode.HALF_UP)
                .toString();
    }

    /** With three decimals, half away from 0, for example {@code -0.125}. */
    @Override
    public String toString() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 3, RoundingMode.HALF_UP)
                .toString();
    }
}
