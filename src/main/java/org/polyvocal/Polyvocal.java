package org.polyvocal;

/**
 * The first class: no arguments open the workbench, arguments are the command line.
 *
 * <p>It is compiled for Java 8 and names no other class of the program, so that a Java too old to run Polyvocal can
 * still load it and say so in a sentence.
 */
public final class Polyvocal {
    private static final int NEEDED = 25;

    private Polyvocal() {}

    public static void main(String[] arguments) throws Throwable {
        if (version() < NEEDED) {
            System.err.println("Polyvocal needs Java " + NEEDED + " or newer, and this is Java "
                    + System.getProperty("java.version") + ". Install a JDK " + NEEDED + " and start it again with that.");
            System.exit(1);
        }
        String skin = arguments.length == 0 ? "org.polyvocal.desktop.Desktop" : "org.polyvocal.cli.Terminal";
        try {
            Class.forName(skin).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The feature number of the running Java: 8 for "1.8.0_442", 25 for "25.0.1". */
    private static int version() {
        String[] parts = System.getProperty("java.specification.version").split("\\.");
        return Integer.parseInt(parts[parts.length - 1]);
    }
}
