package vn.hoso.ocr.handwriting;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_parameter;

/**
 * Tells one written sign from the others: ten digits, and all that is no digit. A support vector machine (LIBSVM) with
 * a kernel that fades with distance: a sign unlike all that it was trained on is near to nothing, and so is doubted.
 */
final class SignModel {

    /** The class of all that is no digit. */
    static final int NO_DIGIT = 10;

    private static final String RESOURCE = "digits.svm.gz";
    private static final double UNIT = 255;
    private static final int LABELS = 11;
    /** Every node there is: LIBSVM wants an object for each number, and shared ones take a fifth of the memory. */
    private static final svm_node[][] NODES = nodes();

    private final svm_model model;

    SignModel(svm_model model) {
        this.model = model;
    }

    /** The model that ships with this program. */
    static SignModel shipped() {
        try (InputStream in = Objects.requireNonNull(SignModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sign as LIBSVM takes it. */
    static svm_node[] nodes(int[] numbers) {
        int some = 0;
        for (int number : numbers) {
            some += number == 0 ? 0 : 1;
        }
        svm_node[] nodes = new svm_node[some];
        int next = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0) {
                nodes[next++] = NODES[i][numbers[i]];
            }
        }
        return nodes;
    }

    private static svm_node[][] nodes() {
        svm_node[][] nodes = new svm_node[StrokeDirections.COUNT][(int) UNIT + 1];
        for (int i = 0; i < nodes.length; i++) {
            for (int number = 0; number < nodes[i].length; number++) {
                svm_node node = new svm_node();
                node.index = i + 1;
                node.value = number / UNIT;
                nodes[i][number] = node;
            }
        }
        return nodes;
    }

    /** What a sign is taken for. */
    Guess guess(Ink sign) {
        return guess(nodes(StrokeDirections.of(sign)));
    }

    Guess guess(svm_node[] sign) {
        double[] decisions = new double[model.nr_class * (model.nr_class - 1) / 2];
        svm.svm_predict_values(model, sign, decisions);
        double[] least = new double[LABELS];
        java.util.Arrays.fill(least, Double.MAX_VALUE);
        int pair = 0;
        for (int i = 0; i < model.nr_class; i++) {
            for (int j = i + 1; j < model.nr_class; j++) {
                int first = model.label[i];
                int second = model.label[j];
                least[first] = Math.min(least[first], decisions[pair]);
                least[second] = Math.min(least[second], -decisions[pair]);
                pair++;
            }
        }
        return Guess.of(least);
    }

    /** Writes the model; its numbers are whole, so a sign takes a byte for each. */
    void write(OutputStream file) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(StrokeDirections.COUNT);
            out.writeInt(model.nr_class);
            out.writeInt(model.l);
            out.writeDouble(model.param.gamma);
            for (int i = 0; i < model.nr_class; i++) {
                out.writeByte(model.label[i]);
                out.writeInt(model.nSV[i]);
            }
            for (double rho : model.rho) {
                out.writeDouble(rho);
            }
            for (svm_node[] vector : model.SV) {
                byte[] numbers = new byte[StrokeDirections.COUNT];
                for (svm_node node : vector) {
                    numbers[node.index - 1] = (byte) Math.round(node.value * UNIT);
                }
                out.write(numbers);
            }
            for (double[] coefficients : model.sv_coef) {
                for (double coefficient : coefficients) {
                    out.writeFloat((float) coefficient);
                }
            }
        }
    }

    static SignModel read(InputStream file) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(file))) {
            int count = in.readInt();
            if (count != StrokeDirections.COUNT) {
                throw new IOException("The model was trained on other features: train it again");
            }
            svm_model model = new svm_model();
            model.param = new svm_parameter();
            model.param.svm_type = svm_parameter.C_SVC;
            model.param.kernel_type = svm_parameter.RBF;
            model.nr_class = in.readInt();
            model.l = in.readInt();
            model.param.gamma = in.readDouble();
            model.label = new int[model.nr_class];
            model.nSV = new int[model.nr_class];
            for (int i = 0; i < model.nr_class; i++) {
                model.label[i] = in.readByte();
                model.nSV[i] = in.readInt();
            }
            model.rho = new double[model.nr_class * (model.nr_class - 1) / 2];
            for (int i = 0; i < model.rho.length; i++) {
                model.rho[i] = in.readDouble();
            }
            model.SV = new svm_node[model.l][];
            byte[] bytes = new byte[count];
            int[] numbers = new int[count];
            for (int i = 0; i < model.l; i++) {
                in.readFully(bytes);
                for (int k = 0; k < count; k++) {
                    numbers[k] = bytes[k] & 0xff;
                }
                model.SV[i] = nodes(numbers);
            }
            model.sv_coef = new double[model.nr_class - 1][model.l];
            for (double[] coefficients : model.sv_coef) {
                for (int i = 0; i < model.l; i++) {
                    coefficients[i] = in.readFloat();
                }
            }
            return new SignModel(model);
        }
    }

    /**
     * What a sign may be.
     *
     * @param digit 0 to 9, or {@link #NO_DIGIT}
     * @param margin how clearly it won against the nearest other class; about 1 is clear, below 0 it did not win
     */
    record Guess(int digit, double margin) {

        private static Guess of(double[] least) {
            int best = 0;
            for (int i = 1; i < least.length; i++) {
                if (least[i] > least[best]) {
                    best = i;
                }
            }
            return new Guess(best, least[best]);
        }

        boolean isDigit() {
            return digit != NO_DIGIT;
        }
    }
}
