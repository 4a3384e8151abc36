package org.polyvocal.analysis.network;

import java.util.Arrays;

/// A row of numbers explained by others and an intercept, with the least squares left over.
///
/// @param coefficients the intercept first
/// @param t            each coefficient by its standard error
/// @param residuals    what is left over
/// @param rSquared     the share of the variance that is explained
record LeastSquares(double[] coefficients, double[] t, double[] residuals, double rSquared) {
    /// @throws ArithmeticException when one column follows from the others
    static LeastSquares of(double[] y, double[][] columns) {
        var x = new double[columns.length + 1][];
        x[0] = new double[y.length];
        Arrays.fill(x[0], 1);
        System.arraycopy(columns, 0, x, 1, columns.length);
        var inverse = inverse(products(x));
        var coefficients = new double[x.length];
        for (var row = 0; row < x.length; row++) {
            for (var column = 0; column < x.length; column++) coefficients[row] += inverse[row][column] * dot(x[column], y);
        }
        var residuals = y.clone();
        for (var row = 0; row < x.length; row++) {
            for (var at = 0; at < y.length; at++) residuals[at] -= coefficients[row] * x[row][at];
        }
        var left = dot(residuals, residuals);
        var t = new double[x.length];
        for (var row = 0; row < x.length; row++) {
            t[row] = coefficients[row] / Math.sqrt(inverse[row][row] * left / (y.length - x.length));
        }
        return new LeastSquares(coefficients, t, residuals, 1 - left / spread(y));
    }

    private static double spread(double[] y) {
        var mean = Arrays.stream(y).average().orElse(0);
        return Arrays.stream(y).map(each -> (each - mean) * (each - mean)).sum();
    }

    private static double[][] products(double[][] x) {
        var products = new double[x.length][x.length];
        for (var row = 0; row < x.length; row++) {
            for (var column = 0; column < x.length; column++) products[row][column] = dot(x[row], x[column]);
        }
        return products;
    }

    private static double dot(double[] one, double[] other) {
        var sum = 0.0;
        for (var at = 0; at < one.length; at++) sum += one[at] * other[at];
        return sum;
    }

    /// By Gauss and Jordan, with the largest pivot.
    private static double[][] inverse(double[][] square) {
        var size = square.length;
        var rows = new double[size][];
        Arrays.setAll(rows, at -> Arrays.copyOf(square[at], 2 * size));
        for (var at = 0; at < size; at++) rows[at][size + at] = 1;
        for (var pivot = 0; pivot < size; pivot++) {
            swapLargest(rows, pivot);
            var divisor = rows[pivot][pivot];
            if (Math.abs(divisor) < 1e-10 * Math.max(1, square[pivot][pivot])) throw new ArithmeticException("singular");
            for (var column = 0; column < 2 * size; column++) rows[pivot][column] /= divisor;
            for (var row = 0; row < size; row++) if (row != pivot) subtract(rows[row], rows[pivot], rows[row][pivot]);
        }
        Arrays.setAll(rows, at -> Arrays.copyOfRange(rows[at], size, 2 * size));
        return rows;
    }

    private static void swapLargest(double[][] rows, int pivot) {
        var largest = pivot;
        for (var row = pivot; row < rows.length; row++) {
            if (Math.abs(rows[row][pivot]) > Math.abs(rows[largest][pivot])) largest = row;
        }
        var kept = rows[pivot];
        rows[pivot] = rows[largest];
        rows[largest] = kept;
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (var column = 0; column < row.length; column++) from[column] -= times * row[column];
    }
}
