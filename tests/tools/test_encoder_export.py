"""The matrices of the recogniser are such that every processor multiplies them exactly."""

import numpy as np
import pytest

pytest.importorskip("onnx", reason="onnx is not installed (requirements-train.txt)")
pytest.importorskip("torch", reason="torch is not installed (requirements-train.txt)")

from onnx import ModelProto, helper, load, numpy_helper

from data.recognisers.encoder_files import BUNDLED
from tools.encoder_export import shrink, with_room

MOST = 2**15 - 1


def _model(values: np.ndarray) -> ModelProto:
    scales = np.full(values.shape[1], 0.5, np.float32)
    stored = [
        numpy_helper.from_array(values, "matrix_quantized"),
        numpy_helper.from_array(np.zeros(values.shape[1], values.dtype), "matrix_zero_point"),
        numpy_helper.from_array(scales, "matrix_scale"),
    ]
    node = helper.make_node("MatMulInteger", ["in", "matrix_quantized", "in_zero", "matrix_zero_point"], ["out"])
    return helper.make_model(helper.make_graph([node], "one", [], [], initializer=stored))


def _stored(model: ModelProto) -> dict[str, np.ndarray]:
    return {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}


def _largest_sum(matrix: np.ndarray) -> int:
    """The largest amount to which two products of neighbouring rows may add up."""
    rows, columns = matrix.shape
    pairs = 255 * np.pad(matrix.astype(np.int32), ((0, rows % 2), (0, 0))).reshape(-1, 2, columns)
    return int(max(pairs.clip(min=0).sum(1).max(), (-pairs).clip(min=0).sum(1).max()))


def test_the_shipped_matrices_have_room() -> None:
    stored = _stored(load(BUNDLED / "layers.onnx"))
    matrices = [values for name, values in stored.items() if name.endswith("_quantized")]
    assert matrices
    assert all(_largest_sum(values) <= MOST for values in matrices)


def test_no_two_neighbours_overflow_and_every_weight_stays_near() -> None:
    values = np.random.default_rng(0).integers(-127, 128, (31, 40), dtype=np.int8)
    stored = _stored(with_room(_model(values)))
    matrix, scales = stored["matrix_quantized"], stored["matrix_scale"]
    assert _largest_sum(matrix) <= MOST
    assert np.abs(matrix * scales - values * 0.5).max() <= scales.max() / 2 + 1e-6


def test_columns_with_room_stay_as_they_are() -> None:
    values = np.array([[63, 127, -127], [64, -127, 0], [-60, 0, 0]], np.int8)
    assert shrink(values).tolist() == [1.0, 1.0, 1.0]
    assert np.array_equal(_stored(with_room(_model(values)))["matrix_quantized"], values)


def test_matrices_around_another_number_are_refused() -> None:
    with pytest.raises(ValueError, match="expected int8 around 0"):
        with_room(_model(np.zeros((2, 2), np.uint8)))
