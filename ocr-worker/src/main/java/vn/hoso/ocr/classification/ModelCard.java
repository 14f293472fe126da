package vn.hoso.ocr.classification;

/**
 * What is known of a version of the model; stands beside it as JSON.
 *
 * @param id name of the version
 * @param trainedOn day of training, yyyy-mm-dd
 * @param trainedFrom where its papers came from: the seeds of generated papers, and corrections of officers
 * @param papers how many papers it was trained on
 * @param corrections how many of them were corrections of officers
 * @param threshold probability from which a type is given, 0 to 1
 * @param trial what it did on papers held out
 */
record ModelCard(
        String id,
        String trainedOn,
        String trainedFrom,
        int papers,
        int corrections,
        double threshold,
        ModelTrial trial) {

    ModelCard with(ModelTrial other) {
        return new ModelCard(id, trainedOn, trainedFrom, papers, corrections, threshold, other);
    }
}
