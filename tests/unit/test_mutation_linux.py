"""What a mutation run breaks is there, wherever it has moved."""

import pytest

from tests.mutation import SAMPLE, files_for, path_of


@pytest.mark.parametrize("module", SAMPLE)
def test_a_module_of_the_sample_and_its_tests_are_there(module: str) -> None:
    assert path_of(module).is_file()
    assert len(files_for(module)) == len(SAMPLE[module])
